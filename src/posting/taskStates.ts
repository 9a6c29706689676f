import { dueDay } from '../delivery/dueInstant';
import type { Ledger } from '../delivery/ledger';
import { GraphError, type Graph } from '../graph/graph';
import { getTasks, type Task } from '../graph/planner';
import type { TaskState } from '../delivery/taskState';

/** What Planner says now of every posted task, in as few calls as possible. */
export async function readTaskStates(graph: Graph, ledger: Ledger): Promise<readonly TaskState[]> {
  const posted = [...ledger.values()].flatMap(({ lineId, department, taskId }) =>
    taskId === null ? [] : [{ lineId, department, taskId }],
  );
  const tasks = await getTasks(
    graph,
    posted.map(({ taskId }) => taskId),
  );
  return posted.map((entry, at) => ({ ...entry, ...stateOf(tasks[at]) }));
}

function stateOf(task: Task | GraphError | undefined): Pick<TaskState, 'state' | 'title' | 'due'> {
  if (task instanceof GraphError && task.failure === 'notFound') return gone('deleted');
  if (task === undefined || task instanceof GraphError) return gone('unreadable');
  return {
    state: progressState(task.percentComplete),
    title: task.title,
    due: task.dueDateTime ? dueDay(task.dueDateTime) : null,
  };
}

function gone(state: TaskState['state']): Pick<TaskState, 'state' | 'title' | 'due'> {
  return { state, title: null, due: null };
}

function progressState(percentComplete: number): TaskState['state'] {
  if (percentComplete === 0) return 'notStarted';
  return percentComplete === 100 ? 'done' : 'inProgress';
}
