import { useEffect, useEffectEvent, useState } from 'react';
import type { Ledger } from '../../../delivery/ledger';
import type { TaskStates } from '../../../delivery/taskState';
import { useParts } from '../../parts';

/**
 * What Planner says of the posted tasks: read when the list opens, when other tasks are posted, and once after posting
 * here rather than after each of its batches. What cannot be read stays unknown.
 */
export function useTaskStates(ledger: Ledger, isPosting: boolean): TaskStates {
  const { graph } = useParts();
  const [states, setStates] = useState<TaskStates>(new Map());
  const posted = [...ledger.values()].filter(({ taskId }) => taskId !== null).length;

  // An event: read again when there are other tasks, not at each change of the ledger.
  const read = useEffectEvent(async () => {
    const { readTaskStates } = await import('../../../posting/taskStates');
    return readTaskStates(graph, ledger);
  });
  useEffect(() => {
    if (posted === 0 || isPosting) return;
    let current = true;
    read().then(
      (now) => current && setStates(now),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [graph, posted, isPosting]);

  return states;
}
