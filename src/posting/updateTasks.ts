import type { PostedEntry, Step } from '../delivery/deliveryPlan';
import type { TaskContent } from '../delivery/ledger';
import type { TaskChange } from '../delivery/taskChange';
import { GraphError, type Graph, type GraphAnswer, type GraphRequest } from '../graph/graph';
import {
  changeTask,
  changeTaskDetails,
  getTaskDetails,
  getTasks,
  type Task,
  type TaskDetails,
} from '../graph/planner';
import { failureOf } from './failureOf';
import { referenceOf } from './referenceOf';
import type { PostingFailure } from './posting';
import type { Run } from './run';
import { detailsChangeBody, taskChangeBody } from './taskBody';

type Update = Extract<Step, { kind: 'update' }>;

/**
 * Writes what changed in tasks that exist, each half with the etag it has now. The task goes first: writing its details
 * changes its etag. A conflict or a lost answer stays to be done; doing it twice does no harm.
 */
export async function updateTasks(run: Run, updates: readonly Update[]): Promise<void> {
  await changeHalves(run, updates.filter(hasTaskChange), taskHalf(run));
  await changeHalves(run, updates.filter(hasDetailsChange), detailsHalf(run));
  run.report();
}

const nothing: TaskContent = { title: '', due: null, description: '', assignees: [] };

/** One of the two resources a task consists of. */
interface Half<T> {
  readonly read: (ids: readonly string[]) => Promise<readonly (T | GraphError)[]>;
  readonly request: (update: Update, resource: T) => GraphRequest;
  /** The fields of the change that this half has written. */
  readonly written: (change: TaskChange, before: TaskContent) => TaskContent;
  /** Of the tasks for which this half was not there: those that are really gone. */
  readonly gone: (ids: readonly string[]) => Promise<readonly string[]>;
}

function taskHalf({ context }: Run): Half<Task> {
  return {
    read: (ids) => getTasks(context.graph, ids),
    request: ({ change }, task) => changeTask(task, taskChangeBody(change) ?? {}),
    written: ({ title, due, assign = [], unassign = [] }, before) => ({
      ...before,
      ...(title !== undefined && { title }),
      ...(due !== undefined && { due }),
      assignees: [...before.assignees.filter((id) => !unassign.includes(id)), ...assign],
    }),
    gone: (ids) => Promise.resolve(ids),
  };
}

function detailsHalf({ context }: Run): Half<TaskDetails> {
  return {
    read: (ids) => getTaskDetails(context.graph, ids),
    request: ({ entry, change }, details) =>
      changeTaskDetails(entry.taskId, details, detailsChangeBody(change, referenceOf(context, entry)) ?? {}),
    written: ({ description = '' }, before) => ({ ...before, description }),
    gone: (ids) => missingTasks(context.graph, ids),
  };
}

async function changeHalves<T>(run: Run, updates: readonly Update[], half: Half<T>): Promise<void> {
  if (updates.length === 0 || run.signal.aborted) return;
  const resources = await half.read(updates.map(({ entry }) => entry.taskId));
  const readable = updates.flatMap((update, at) => {
    const resource = resources[at];
    return resource === undefined || resource instanceof GraphError ? [] : [{ update, resource }];
  });
  const answers = await run.context.graph.batch(
    readable.map(({ update, resource }) => half.request(update, resource)),
  );
  readable.forEach(({ update }, at) => recordAnswer(run, update, answers[at], half));
  await recordUnreadable(run, updates, resources, half);
}

function recordAnswer<T>(
  run: Run,
  update: Update,
  answer: GraphAnswer | GraphError | undefined,
  half: Half<T>,
): void {
  if (!answer) return;
  if (answer instanceof GraphError) {
    run.failures.set(update.wanted.key, updateFailureOf(answer));
    return;
  }
  const now = currentEntry(run, update.entry);
  put(run, { ...now, state: 'posted', written: half.written(update.change, now.written ?? nothing) });
}

/** A task that its department has deleted is its own affair: it counts as written, and is not made again. */
async function recordUnreadable<T>(
  run: Run,
  updates: readonly Update[],
  resources: readonly (T | GraphError)[],
  half: Half<T>,
): Promise<void> {
  const missing: string[] = [];
  updates.forEach(({ wanted, entry }, at) => {
    const error = resources[at];
    if (!(error instanceof GraphError)) return;
    run.failures.set(wanted.key, updateFailureOf(error));
    if (error.failure === 'notFound') missing.push(entry.taskId);
  });
  const gone = await half.gone(missing);
  for (const { entry, wanted } of updates.filter(({ entry }) => gone.includes(entry.taskId))) {
    put(run, { ...entry, state: 'posted', written: wanted.content });
  }
}

/** Not there or changed meanwhile: in an update both mean "look again". */
function updateFailureOf(error: GraphError): PostingFailure {
  return error.failure === 'notFound' ? 'unknown' : failureOf(error);
}

async function missingTasks(graph: Graph, ids: readonly string[]): Promise<readonly string[]> {
  const tasks = await getTasks(graph, ids);
  return ids.filter((_, at) => {
    const task = tasks[at];
    return task instanceof GraphError && task.failure === 'notFound';
  });
}

function currentEntry({ context }: Run, entry: PostedEntry): PostedEntry {
  const now = context.minutes.document.claims().find(({ taskId }) => taskId === entry.taskId);
  return { ...(now ?? entry), taskId: entry.taskId };
}

function put({ context }: Run, entry: PostedEntry): void {
  context.minutes.document.putLedgerEntry(entry);
}

function hasTaskChange({ change }: Update): boolean {
  return taskChangeBody(change) !== null;
}

function hasDetailsChange({ change }: Update): boolean {
  return change.description !== undefined;
}
