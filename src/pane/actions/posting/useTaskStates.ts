import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { Ledger } from '../../../delivery/ledger';
import type { TaskStates } from '../../../delivery/taskState';
import { useParts } from '../../parts';

export interface ReadStates {
  readonly states: TaskStates;
  /** As Planner says at this moment. */
  readonly read: () => Promise<TaskStates>;
}

/**
 * What Planner says of the posted tasks: read when the list opens, when other tasks are posted, and once after posting
 * here rather than after each of its batches. What cannot be read stays unknown.
 */
export function useTaskStates(ledger: Ledger, isPosting: boolean): ReadStates {
  const { graph } = useParts();
  const [states, setStates] = useState<TaskStates>(new Map());
  const posted = [...ledger.values()].filter(({ taskId }) => taskId !== null).length;

  const read = useCallback(async () => {
    const { readTaskStates } = await import('../../../posting/taskStates');
    return readTaskStates(graph, ledger);
  }, [graph, ledger]);

  // An event: read again when there are other tasks, not at each change of the ledger.
  const readNow = useEffectEvent(() => read());
  useEffect(() => {
    if (posted === 0 || isPosting) return;
    let current = true;
    readNow().then(
      (now) => current && setStates(now),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [graph, posted, isPosting]);

  return { states, read };
}
