import type { PostedEntry } from '../delivery/deliveryPlan';
import { GraphError, type Graph } from '../graph/graph';
import { changeTask, getTasks } from '../graph/planner';
import type { PostingContext } from './posting';
import { reviseTask } from './reviseTask';

/** Times a task is read again when its department changes it meanwhile. */
const attempts = 3;

/** Marks one task as completed, on request only. A task that is no longer there counts as closed. Rejects with GraphError. */
export async function closeTask(context: PostingContext, entry: PostedEntry): Promise<void> {
  await complete(context.graph, entry.taskId);
  reviseTask(context, entry.taskId, { state: 'closed', contentOf: (before) => before });
}

async function complete(graph: Graph, taskId: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const [task] = await getTasks(graph, [taskId]);
    if (!task || (task instanceof GraphError && task.failure === 'notFound')) return;
    if (task instanceof GraphError) throw task;
    if (task.percentComplete === 100) return;
    try {
      return await graph.send(changeTask(task, { percentComplete: 100 }));
    } catch (error) {
      const again = error instanceof GraphError && ['conflict', 'unknown'].includes(error.failure);
      if (!again || attempt === attempts) throw error;
    }
  }
}
