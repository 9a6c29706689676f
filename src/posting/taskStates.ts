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

function stateOf(task: Task | GraphError | undefined): Pick<TaskState, 'state' | 'due'> {
  if (task instanceof GraphError && task.failure === 'notFound') return { state: 'deleted', due: null };
  if (task === undefined || task instanceof GraphError) return { state: 'unreadable', due: null };
  return {
    state: progressState(task.percentComplete),
    due: task.dueDateTime ? dueDay(task.dueDateTime) : null,
  };
}

function progressState(percentComplete: number): TaskState['state'] {
  if (percentComplete === 0) return 'notStarted';
  return percentComplete === 100 ? 'done' : 'inProgress';
}
