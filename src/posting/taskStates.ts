import { dueDay } from '../delivery/dueInstant';
import type { Ledger } from '../delivery/ledger';
import type { TaskState, TaskStates } from '../delivery/taskState';
import { GraphError, type Graph } from '../graph/graph';
import { getPlanTasks, getTasks, type Task } from '../graph/planner';

/** A task that was posted, and the plan it was last seen in. */
export interface PostedTask {
  readonly taskId: string;
  readonly planId: string;
}

/** What Planner says now of every posted task of one meeting. */
export async function readTaskStates(graph: Graph, ledger: Ledger): Promise<TaskStates> {
  const tasks = await readTasks(graph, postedTasks(ledger));
  return new Map([...tasks].map(([taskId, task]) => [taskId, stateOf(taskId, task)]));
}

/** The tasks that a ledger knows. */
function postedTasks(ledger: Ledger): readonly PostedTask[] {
  return [...ledger.values()].flatMap(({ taskId, planId }) => (taskId === null ? [] : [{ taskId, planId }]));
}

/**
 * Each task as it is now, or why it could not be read. Plans are read whole, one request for a page of hundreds; what is not in its plan
 * any more is asked for by itself, because its department may have moved it: 'notFound' is then certain. Plans read before in the same
 * reading are handed on in `plans`.
 */
export async function readTasks(
  graph: Graph,
  posted: readonly PostedTask[],
  plans = new Map<string, readonly Task[] | GraphError>(),
): Promise<ReadonlyMap<string, Task | GraphError>> {
  const unread = new Set(posted.map(({ planId }) => planId).filter((id) => !plans.has(id)));
  for (const [id, tasks] of await getPlanTasks(graph, [...unread])) plans.set(id, tasks);
  const found = new Map<string, Task | GraphError>();
  const read = [...plans.values()].flatMap((tasks) => (tasks instanceof GraphError ? [] : tasks));
  for (const task of read) found.set(task.id, task);
  const missing = posted.filter(({ taskId }) => !found.has(taskId));
  const elsewhere: string[] = [];
  for (const { taskId, planId } of missing) {
    const plan = plans.get(planId);
    if (plan instanceof GraphError && plan.failure !== 'notFound') found.set(taskId, plan);
    else elsewhere.push(taskId);
  }
  const alone = await getTasks(graph, elsewhere);
  elsewhere.forEach((taskId, at) => found.set(taskId, alone[at]!));
  return new Map(posted.map(({ taskId }) => [taskId, found.get(taskId)!]));
}

/** What a reading says of a task. */
export function stateOf(taskId: string, task: Task | GraphError): TaskState {
  if (task instanceof GraphError) {
    const state = task.failure === 'notFound' ? 'deleted' : 'unreadable';
    return { taskId, state, title: null, due: null, assigned: [] };
  }
  return {
    taskId,
    state: progressState(task.percentComplete),
    title: task.title,
    due: dueDay(task.dueDateTime),
    assigned: Object.keys(task.assignments),
  };
}

function progressState(percentComplete: number): TaskState['state'] {
  if (percentComplete === 0) return 'notStarted';
  return percentComplete === 100 ? 'done' : 'inProgress';
}
