import { claimKey, isPending, revised, type LedgerEntry, type TaskContent } from '../delivery/ledger';
import { lease } from '../delivery/lease';
import { orRefused } from '../graph/orRefused';
import { savingFailureOf } from './failureOf';
import { newName } from '../workspace/newName';
import type { Run } from './run';
import type { Update } from './taskHalf';

/**
 * Tells the others what is about to be written, and gives those updates that may be: nobody else told of the same task since `known` was read.
 * Of two that tell at once, the one that reaches the drive last sees the other's and stands back. When the drive does not take it nothing is
 * written.
 */
export async function announce(
  run: Run,
  updates: readonly Update[],
  known: readonly LedgerEntry[],
): Promise<readonly Update[]> {
  const { document } = run.context.minutes;
  const announced = updates.filter((update) => !isAnnounced(run, update)).map((one) => tell(run, one));
  const error = await orRefused(run.context.minutes.save());
  const before = new Set(known.map(claimKey));
  const others = document
    .claims()
    .filter((claim) => isPending(claim) && !isOwn(run, claim) && !before.has(claimKey(claim)));
  const failed = updates.filter(({ entry }) => error || others.some(({ taskId }) => taskId === entry.taskId));
  for (const { wanted, entry } of failed) {
    run.failures.set(wanted.key, error ? savingFailureOf(error) : 'elsewhere');
    announced.filter(({ taskId }) => taskId === entry.taskId).forEach((one) => document.dropLedgerEntry(one));
  }
  return updates.filter((update) => !failed.includes(update));
}

/**
 * Whether this run has told what the update writes, that still stands, and it is not so long ago that another device may take it for stopped.
 * That another entry says the same is not enough: who knew that one may take its place any moment, without knowing of this run.
 */
export function isAnnounced(run: Run, update: Update): boolean {
  const now = run.context.now().getTime();
  const content = JSON.stringify(contentOf(update));
  return ownAnnouncements(run, update).some(
    (claim) =>
      JSON.stringify(claim.written) === content &&
      now - (run.ownAnnouncements.get(claimKey(claim)) ?? 0) <= lease / 2,
  );
}

/** Records that the update is made: what this run told of it, and what was `known` when it was planned, is settled by that. */
export function recordWritten(run: Run, update: Update, known: readonly LedgerEntry[]): void {
  const before = known.filter(({ taskId }) => taskId === update.entry.taskId);
  const entry = revisionOf(run, update);
  run.context.minutes.document.putLedgerEntry(entry, [...before, ...ownAnnouncements(run, update)]);
}

function tell(run: Run, update: Update): LedgerEntry {
  const entry: LedgerEntry = { ...revisionOf(run, update), announced: true };
  run.ownAnnouncements.set(claimKey(entry), run.context.now().getTime());
  run.context.minutes.document.putLedgerEntry(entry);
  return entry;
}

/** What this run told of the task that is still there. */
function ownAnnouncements(run: Run, { entry }: Update): readonly LedgerEntry[] {
  return run.context.minutes.document
    .claims()
    .filter((claim) => claim.taskId === entry.taskId && isOwn(run, claim));
}

function isOwn({ ownAnnouncements }: Run, claim: LedgerEntry): boolean {
  return ownAnnouncements.has(claimKey(claim));
}

function revisionOf({ context }: Run, update: Update): LedgerEntry {
  const revision = newName(context.device);
  return revised(update.entry, { state: 'posted', written: contentOf(update), revision });
}

/** What stands in the task once the change is written. */
function contentOf({ wanted, entry, change }: Update): TaskContent {
  const { assign = [], unassign = [] } = change;
  const kept = (entry.written?.assignees ?? []).filter((id) => !unassign.includes(id));
  return { ...wanted.content, assignees: [...new Set([...kept, ...assign])] };
}
