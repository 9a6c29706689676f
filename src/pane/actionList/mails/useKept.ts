import { useCallback } from 'react';
import type { KeptMinutes } from '../../../workspace/shelf';
import { useParts } from '../../parts';
import { useLoaded } from '../../useLoaded';

const none: readonly KeptMinutes[] = [];

/** The minutes of every meeting as they are known when the screen opens, newest first; none while they cannot be had. */
export function useKept(): readonly KeptMinutes[] {
  const { workspace } = useParts();
  const load = useCallback(async () => (await workspace.shelf()).all(), [workspace]);
  const [state] = useLoaded(load);
  return state.kind === 'ready' ? state.value : none;
}
