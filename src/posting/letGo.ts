import { GraphError } from '../graph/graph';
import { getTasks } from '../graph/planner';
import type { PostingContext } from './posting';
import { reviseTask } from './reviseTask';

/**
 * Lets go of a task that its department deleted, when the secretary wants it all the same: the next posting makes another.
 * Planner is asked once more, and a task that is there after all is kept. Rejects with GraphError when it does not say.
 */
export async function letGo(context: PostingContext, taskId: string): Promise<void> {
  const [task] = await getTasks(context.graph, [taskId]);
  if (!(task instanceof GraphError)) return;
  if (task.failure !== 'notFound') throw task;
  reviseTask(context, taskId, { state: 'released', contentOf: (before) => before });
}
