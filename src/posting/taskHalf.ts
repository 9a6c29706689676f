import { overwritten } from '../delivery/bothChanged';
import type { Step } from '../delivery/deliveryPlan';
import { dueDay } from '../delivery/dueInstant';
import { onePerTask, possibleContents } from '../delivery/ledger';
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

/** One of the two resources a task consists of. */
export interface TaskHalf<T> {
  readonly read: (ids: readonly string[]) => Promise<readonly (T | GraphError)[]>;
  /** Why what was read may not be written over, by all that is known when this is called. Null: it may. */
  readonly forbids: () => (update: Update, resource: T) => PostingFailure | null;
  readonly request: (update: Update, resource: T) => GraphRequest;
  /** Of the tasks for which this half was not there: those that are really gone. */
  readonly gone: (ids: readonly string[]) => Promise<readonly string[]>;
}

/** What it says is checked with the etag under which it is written: nothing of a department's comes in between. */
export function taskHalf({ context }: Run): TaskHalf<Task> {
  return {
    read: (ids) => getTasks(context.graph, ids),
    forbids: () => {
      const entries = new Map(
        onePerTask(context.minutes.document.claims()).map((entry) => [entry.taskId, entry]),
      );
      return ({ entry, change }, task) => {
        const ours = possibleContents(entries.get(entry.taskId) ?? entry);
        const theirs = { title: task.title, due: dueDay(task.dueDateTime) };
        return overwritten(change, ours, theirs).length > 0 ? 'bothChanged' : null;
      };
    },
    request: ({ change }, task) => changeTask(task, taskChangeBody(change) ?? {}),
    gone: (ids) => Promise.resolve(ids),
  };
}

/** The description is the minutes' own: no department's stands in its way. */
export function detailsHalf({ context }: Run): TaskHalf<TaskDetails> {
  return {
    read: (ids) => getTaskDetails(context.graph, ids),
    forbids: () => () => null,
    request: ({ entry, change }, details) => {
      const standing = { description: details.description, written: entry.written?.description ?? '' };
      const body = detailsChangeBody(change, referenceOf(context, entry), standing);
      return changeTaskDetails(entry.taskId, details, body ?? {});
    },
    gone: (ids) => missingTasks(context.graph, ids),
  };
}

async function missingTasks(graph: Graph, ids: readonly string[]): Promise<readonly string[]> {
  const tasks = await getTasks(graph, ids);
  return ids.filter((_, at) => {
    const task = tasks[at];
    return task instanceof GraphError && task.failure === 'notFound';
  });
}
