import { useSyncExternalStore } from 'react';
import type { HouseStyle } from '../../../documents/houseStyle';
import { useParts } from '../../parts';

/** How documents look in this workspace, and the way to change fields of it. */
export function useHouseStyle(): [HouseStyle, (change: Partial<HouseStyle>) => Promise<void>] {
  const { workspace } = useParts();
  const style = useSyncExternalStore(
    (listener) => workspace.onSettings(listener),
    () => workspace.settings().houseStyle,
  );
  return [style, (houseStyle) => workspace.changeSettings({ houseStyle })];
}
