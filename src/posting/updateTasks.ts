import type { LedgerEntry } from '../delivery/ledger';
import { lease } from '../delivery/lease';
import { GraphError } from '../graph/graph';
import { announce, isAnnounced, recordWritten } from './announce';
import { failureOf } from './failureOf';
import { obstacles, oursIn } from './obstacles';
import type { PostingFailure } from './posting';
import type { Run } from './run';
import { taskChangeBody } from './taskBody';
import { detailsHalf, taskHalf, type TaskHalf, type Update } from './taskHalf';

/**
 * Writes what changed in tasks that exist, each half with the etag it has now. The task goes first: writing its details
 * changes its etag. What is about to be written is in the drive before, and keeps others away for the lease: whoever stops halfway leaves them
 * in doubt of what stands there, and they write again. A task that its department deleted counts as written. Nothing is written over what
 * is unknown here: what a department made of a field is asked about first. `known`: the claims from which the updates follow. What came in
 * since stays in doubt, because it was not counted with.
 */
export async function updateTasks(
  run: Run,
  updates: readonly Update[],
  known: readonly LedgerEntry[],
): Promise<void> {
  if (updates.length === 0 || run.signal.aborted) return;
  const announced = await announce(run, updates, known);
  const open = new Set(announced);
  await changeHalves(run, announced.filter(hasTaskChange), { half: taskHalf(run), open });
  await changeHalves(
    run,
    announced.filter((update) => open.has(update) && hasDetailsChange(update)),
    { half: detailsHalf(run), open },
  );
  for (const update of open) recordWritten(run, update, known);
  run.report();
}

/** Updates that are still to be recorded as written: those that failed are taken out. */
interface Attempt<T> {
  readonly half: TaskHalf<T>;
  readonly open: Set<Update>;
}

async function changeHalves<T>(
  run: Run,
  updates: readonly Update[],
  { half, open }: Attempt<T>,
): Promise<void> {
  if (updates.length === 0) return;
  const resources = await half.read(updates.map(({ entry }) => entry.taskId));
  const gone = await half.gone(missingIn(updates, resources));
  const readable = updates.flatMap((update, at) => {
    const resource = resources[at];
    if (resource === undefined || resource instanceof GraphError) {
      fail(run, update, resource);
      if (!gone.includes(update.entry.taskId)) open.delete(update);
      return [];
    }
    return [{ update, resource }];
  });
  const obstacle = await obstacles(run, half, readable);
  // From here to the requests nothing is waited for: who else writes now changes an etag.
  const clear = readable.filter((one) => {
    const failure = obstacle(one);
    if (failure === null) return true;
    run.failures.set(one.update.wanted.key, failure);
    open.delete(one.update);
    return false;
  });
  const ours = oursIn(run);
  const signal = AbortSignal.timeout(lease / 2);
  const answers = await run.context.graph.batch(
    clear.map(({ update, resource }) => ({
      ...half.request(update, resource, ours(update)),
      signal,
      isInTime: () => isAnnounced(run, update),
    })),
  );
  clear.forEach(({ update }, at) => {
    const answer = answers[at];
    if (answer && !(answer instanceof GraphError)) return;
    fail(run, update, answer);
    open.delete(update);
  });
}

function fail(run: Run, { wanted }: Update, answer: unknown): void {
  run.failures.set(wanted.key, answer instanceof GraphError ? updateFailureOf(answer) : 'unknown');
}

function missingIn<T>(updates: readonly Update[], resources: readonly (T | GraphError)[]): readonly string[] {
  return updates.flatMap(({ entry }, at) => {
    const resource = resources[at];
    return resource instanceof GraphError && resource.failure === 'notFound' ? [entry.taskId] : [];
  });
}

/** Not there or changed meanwhile: in an update both mean "look again". */
function updateFailureOf(error: GraphError): PostingFailure {
  return error.failure === 'notFound' ? 'unknown' : failureOf(error);
}

function hasTaskChange({ change }: Update): boolean {
  return taskChangeBody(change) !== null;
}

function hasDetailsChange({ change }: Update): boolean {
  return change.description !== undefined;
}
