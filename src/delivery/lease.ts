import { claimKey, ledgerKey, type LedgerEntry } from './ledger';

/** How long a claim keeps others away, in milliseconds. After it, a claimant that was stopped is believed to be gone. */
export const lease = 120_000;

/** Whether whoever made the claim may be at it now. A clock that runs ahead a little is forgiven. */
export function isLive(claim: LedgerEntry, now: string): boolean {
  return Math.abs(Date.parse(now) - Date.parse(claim.claimedAt)) < lease;
}

/**
 * Whether nobody else has made the same task, or claimed it since `known` was read. Of two devices that claim at once, the one whose
 * claim reached the drive last sees the other's and stands back; therefore at most one creates.
 */
export function standsAlone(
  claim: LedgerEntry,
  claims: readonly LedgerEntry[],
  known: ReadonlySet<string>,
): boolean {
  const key = ledgerKey(claim.lineId, claim.department);
  return !claims.some(
    (other) =>
      other.state !== 'released' &&
      ledgerKey(other.lineId, other.department) === key &&
      claimKey(other) !== claimKey(claim) &&
      (other.taskId !== null || !known.has(claimKey(other))),
  );
}
