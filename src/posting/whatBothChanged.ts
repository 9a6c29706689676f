import { bothChanged, type BothChanged } from '../delivery/bothChanged';
import { GraphError } from '../graph/graph';
import { orRefused } from '../graph/orRefused';
import type { PostingContext } from './posting';
import { wantedOf } from './run';
import { readTaskStates } from './taskStates';

/**
 * What the minutes and a department both changed, by what Planner says at this moment. What seems a department's may be what another device of
 * ours has just written: that told so in the drive before, and is no question. Nothing when it cannot be asked: posting looks again before it
 * writes.
 */
export async function whatBothChanged(context: PostingContext): Promise<readonly BothChanged[]> {
  const { document } = context.minutes;
  const states = await orRefused(readTaskStates(context.graph, document.ledger()));
  if (states instanceof GraphError) return [];
  const seen = () => bothChanged(wantedOf(context), document.ledger(), states);
  if (seen().length === 0) return [];
  const unheard = await orRefused(context.minutes.refresh());
  return unheard ? [] : seen();
}
