import { onePerTask, possibleContents, type TaskContent } from '../delivery/ledger';
import { orRefused } from '../graph/orRefused';
import { isAnnounced } from './announce';
import { savingFailureOf } from './failureOf';
import type { PostingFailure } from './posting';
import type { Run } from './run';
import type { TaskHalf, Update } from './taskHalf';

/** A task as it was read, with what is to be changed in it. */
export interface Readable<T> {
  readonly update: Update;
  readonly resource: T;
}

/**
 * Why a task may not be written after all. What stands there and is unknown here is another device's, which has told so in the drive before it
 * wrote, or a department's: the drive is read to know. What another device wrote since this one told what it would is left to that device.
 */
export async function obstacles<T>(
  run: Run,
  half: TaskHalf<T>,
  readable: readonly Readable<T>[],
): Promise<(one: Readable<T>) => PostingFailure | null> {
  const before = oursIn(run);
  const unknown = readable.filter(({ update, resource }) =>
    half.writesOver(update, resource, before(update)),
  );
  const unheard = unknown.length > 0 ? await orRefused(run.context.minutes.refresh()) : null;
  const ours = oursIn(run);
  return (one) => {
    if (unheard && unknown.includes(one)) return savingFailureOf(unheard);
    if (!isAnnounced(run, one.update)) return 'elsewhere';
    return half.writesOver(one.update, one.resource, ours(one.update)) ? half.overTheirs : null;
  };
}

/** All that devices of ours may have written in a task, as far as is known now. */
export function oursIn({ context }: Run): (update: Update) => readonly TaskContent[] {
  const entries = onePerTask(context.minutes.document.claims());
  const byTask = new Map(entries.map((entry) => [entry.taskId, entry]));
  return ({ entry }) => possibleContents(byTask.get(entry.taskId) ?? entry);
}
