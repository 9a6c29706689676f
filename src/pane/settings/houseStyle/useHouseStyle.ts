import type { HouseStyle } from '../../../documents/houseStyle';
import { useParts, useSettings } from '../../parts';

/** How documents look in this workspace, and the way to change fields of it. */
export function useHouseStyle(): [HouseStyle, (change: Partial<HouseStyle>) => Promise<void>] {
  const { workspace } = useParts();
  const style = useSettings((settings) => settings.houseStyle);
  return [style, (houseStyle) => workspace.changeSettings({ houseStyle })];
}
