import { claimKey, ledgerKey, standing, type LedgerEntry } from './ledger';

/** How long a claim keeps others away, in milliseconds. After it, a claimant that was stopped is believed to be gone. */
export const lease = 120_000;

/**
 * Whether whoever made a claim may be at it now. Both moments are this device's own: it counts from when it first saw the
 * claim, which is never before the claim was made. When the claimant says it was made does not count: clocks differ.
 */
export function isLive(seenAt: number, now: number): boolean {
  return now - seenAt < lease;
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
  return !standing(claims).some(
    (other) =>
      ledgerKey(other.lineId, other.department) === key &&
      claimKey(other) !== claimKey(claim) &&
      (other.taskId !== null || !known.has(claimKey(other))),
  );
}
