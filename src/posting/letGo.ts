import { revised } from '../delivery/ledger';
import { GraphError } from '../graph/graph';
import { getTasks } from '../graph/planner';
import type { PostingContext } from './posting';

/**
 * Lets go of a task that its department deleted, when the secretary wants it all the same: the next posting makes another.
 * Planner is asked once more, and a task that is there after all is kept. Rejects with GraphError when it does not say.
 */
export async function letGo(context: PostingContext, taskId: string): Promise<void> {
  const [task] = await getTasks(context.graph, [taskId]);
  if (!(task instanceof GraphError)) return;
  if (task.failure !== 'notFound') throw task;
  const { document } = context.minutes;
  const same = document.claims().filter((claim) => claim.taskId === taskId);
  const [entry] = same;
  if (!entry) return;
  const revision = [context.device, context.now().toISOString(), 'released'].join(' ');
  document.putLedgerEntry(revised(entry, { state: 'released', written: entry.written, revision }), same);
}
