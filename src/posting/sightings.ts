import { claimKey, isPending, type LedgerEntry } from '../delivery/ledger';
import type { MinutesDocument } from '../workspace/minutesDocument';

const sightings = new WeakMap<MinutesDocument, Map<string, number>>();

/** Notes from now on when claims of others come in: the sooner it begins, the sooner an abandoned one can be taken over. */
export function watchClaims(document: MinutesDocument, now: () => Date): () => void {
  const note = (): void => void firstSeen(document, now());
  note();
  return document.subscribe(note);
}

/** When this page first saw a claim, in milliseconds of its own clock. */
export function firstSeen(document: MinutesDocument, now: Date): (claim: LedgerEntry) => number {
  const seen = sightings.get(document) ?? new Map<string, number>();
  sightings.set(document, seen);
  for (const claim of document.claims()) {
    if (isPending(claim) && !seen.has(claimKey(claim))) seen.set(claimKey(claim), now.getTime());
  }
  return (claim) => seen.get(claimKey(claim)) ?? now.getTime();
}
