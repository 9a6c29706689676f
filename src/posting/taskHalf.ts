import { overwritten } from '../delivery/bothChanged';
import type { Step } from '../delivery/deliveryPlan';
import { dueDay } from '../delivery/dueInstant';
import type { TaskContent } from '../delivery/ledger';
import { GraphError, type Graph, type GraphRequest } from '../graph/graph';
import {
  changeTask,
  changeTaskDetails,
  getTaskDetails,
  getTasks,
  type Task,
  type TaskDetails,
} from '../graph/planner';
import type { PostingFailure } from './posting';
import { referenceOf } from './referenceOf';
import type { Run } from './run';
import { detailsChangeBody, taskChangeBody } from './taskBody';

export type Update = Extract<Step, { kind: 'update' }>;

/** One of the two resources a task consists of. `ours`: all that devices of ours may have written in the task. */
export interface TaskHalf<T> {
  readonly read: (ids: readonly string[]) => Promise<readonly (T | GraphError)[]>;
  /** Whether the update would write over what none of ours wrote. */
  readonly writesOver: (update: Update, resource: T, ours: readonly TaskContent[]) => boolean;
  /** What becomes of the update when that is a department's. Null: it is made all the same. */
  readonly overTheirs: PostingFailure | null;
  readonly request: (update: Update, resource: T, ours: readonly TaskContent[]) => GraphRequest;
  /** Of the tasks for which this half was not there: those that are really gone. */
  readonly gone: (ids: readonly string[]) => Promise<readonly string[]>;
}

export function taskHalf({ context }: Run): TaskHalf<Task> {
  return {
    read: (ids) => getTasks(context.graph, ids),
    writesOver: ({ change }, { title, dueDateTime }, ours) =>
      overwritten(change, ours, { title, due: dueDay(dueDateTime) }).length > 0,
    overTheirs: 'bothChanged',
    request: ({ change }, task) => changeTask(task, taskChangeBody(change) ?? {}),
    gone: (ids) => Promise.resolve(ids),
  };
}

/** The description is the minutes' own, whoever else wrote in it. */
export function detailsHalf({ context }: Run): TaskHalf<TaskDetails> {
  return {
    read: (ids) => getTaskDetails(context.graph, ids),
    writesOver: ({ wanted }, { description }, ours) =>
      description !== '' && standingIn(description, [wanted.content, ...ours]) === '',
    overTheirs: null,
    request: ({ entry, change }, details, ours) => {
      const { description } = details;
      const standing = { description, written: standingIn(description, ours) };
      const body = detailsChangeBody(change, referenceOf(context, entry), standing);
      return changeTaskDetails(entry.taskId, details, body ?? {});
    },
    gone: (ids) => missingTasks(context.graph, ids),
  };
}

/** Which of our own words a description begins with; "" for none. */
function standingIn(description: string, ours: readonly TaskContent[]): string {
  const all = ours.map((content) => content.description).filter((words) => description.startsWith(words));
  return all.toSorted((one, other) => other.length - one.length)[0] ?? '';
}

async function missingTasks(graph: Graph, ids: readonly string[]): Promise<readonly string[]> {
  const tasks = await getTasks(graph, ids);
  return ids.filter((_, at) => {
    const task = tasks[at];
    return task instanceof GraphError && task.failure === 'notFound';
  });
}
