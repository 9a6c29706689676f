import { claimKey, revised, type LedgerEntry, type TaskContent } from '../delivery/ledger';
import { orRefused } from '../graph/orRefused';
import { savingFailureOf } from './failureOf';
import { newName } from './newName';
import type { Run } from './run';
import type { Update } from './taskHalf';

/** Tells the others what is about to be written, and gives that; null, with the reason, when the drive does not take it: then nothing is written. */
export async function announce(run: Run, updates: readonly Update[]): Promise<readonly LedgerEntry[] | null> {
  const { document } = run.context.minutes;
  const news = updates.filter((update) => !isAnnounced(run, update));
  const announced = news.map((update) => revisionOf(run, update));
  announced.forEach((entry) => {
    run.ownRevisions.add(claimKey(entry));
    document.putLedgerEntry(entry);
  });
  const error = await orRefused(run.context.minutes.save());
  if (!error) return announced;
  for (const { wanted } of updates) run.failures.set(wanted.key, savingFailureOf(error));
  return null;
}

/**
 * Whether this run has told what the update writes, and that still stands. That another entry says the same is not enough: who knew that one
 * may take its place any moment, without knowing of this run.
 */
export function isAnnounced({ context, ownRevisions }: Run, update: Update): boolean {
  const content = JSON.stringify(contentOf(update));
  return context.minutes.document
    .claims()
    .some(
      (claim) =>
        claim.taskId === update.entry.taskId &&
        ownRevisions.has(claimKey(claim)) &&
        JSON.stringify(claim.written) === content,
    );
}

/** A ledger entry that says of a task what the update writes. */
export function revisionOf({ context }: Run, update: Update): LedgerEntry {
  const revision = newName(context.device);
  return revised(update.entry, { state: 'posted', written: contentOf(update), revision });
}

/** What stands in the task once the change is written. */
function contentOf({ wanted, entry, change }: Update): TaskContent {
  const { assign = [], unassign = [] } = change;
  const kept = (entry.written?.assignees ?? []).filter((id) => !unassign.includes(id));
  return { ...wanted.content, assignees: [...new Set([...kept, ...assign])] };
}
