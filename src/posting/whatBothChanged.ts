import { bothChanged, type BothChanged } from '../delivery/bothChanged';
import type { Ledger } from '../delivery/ledger';
import { GraphError } from '../graph/graph';
import { orRefused } from '../graph/orRefused';
import type { PostingContext } from './posting';
import { wantedOf } from './run';
import { readTaskStates } from './taskStates';

/**
 * What the minutes and a department both changed, by what Planner says at this moment. What seems a department's may be what another device of
 * ours has just written, or what stood there before: the first is told in the drive before it is written, the second reads otherwise once more.
 * Nothing when it cannot be asked: posting looks again before it writes.
 */
export async function whatBothChanged(context: PostingContext): Promise<readonly BothChanged[]> {
  const { document } = context.minutes;
  const seeming = await asked(context, document.ledger());
  if (seeming.length === 0) return [];
  const unheard = await orRefused(context.minutes.refresh());
  const tasks = new Set(seeming.map(({ entry }) => entry.taskId));
  const ledger = [...document.ledger()].filter(([, { taskId }]) => tasks.has(taskId));
  return unheard ? [] : asked(context, new Map(ledger));
}

/** Both as the ledger was before Planner was read, and as it is afterwards: what others did meanwhile is no department's. */
async function asked(context: PostingContext, before: Ledger): Promise<readonly BothChanged[]> {
  const states = await orRefused(readTaskStates(context.graph, before));
  if (states instanceof GraphError) return [];
  const wanted = wantedOf(context);
  const was = bothChanged(wanted, before, states);
  return bothChanged(wanted, context.minutes.document.ledger(), states).filter(({ entry, field }) =>
    was.some((one) => one.entry.taskId === entry.taskId && one.field === field),
  );
}
