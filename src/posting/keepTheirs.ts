import { leftStanding, type BothChanged } from '../delivery/bothChanged';
import { ledgerKey, revised, type LedgerEntry } from '../delivery/ledger';
import type { PostingContext } from './posting';

/** Leaves standing what departments made of these fields: from now on they count as written, and posting leaves them alone. */
export function keepTheirs(
  { minutes, device, now }: Pick<PostingContext, 'minutes' | 'device' | 'now'>,
  kept: readonly BothChanged[],
): void {
  const { document } = minutes;
  for (const [entry, fields] of byTask(kept)) {
    if (!entry.written) continue;
    const written = leftStanding(entry.written, fields);
    const revision = [device, now().toISOString(), 'kept'].join(' ');
    const same = document.claims().filter(({ taskId }) => taskId === entry.taskId);
    document.putLedgerEntry(revised(entry, { state: 'posted', written, revision }), same);
  }
}

function byTask(kept: readonly BothChanged[]): Map<LedgerEntry, readonly BothChanged[]> {
  const keyOf = ({ lineId, department }: LedgerEntry): string => ledgerKey(lineId, department);
  return new Map(kept.map(({ entry }) => [entry, kept.filter((one) => keyOf(one.entry) === keyOf(entry))]));
}
