import { wantedNow } from '../delivery/wantedNow';
import { bucketName, type WantedTask } from '../delivery/wantedTasks';
import { claimKey, type LedgerEntry } from '../delivery/ledger';
import { isLive } from '../delivery/lease';
import { keptMinutes } from '../workspace/keptMinutes';
import { isNameOf } from '../workspace/newName';
import type { PostingContext, PostingFailure } from './posting';
import { firstSeen } from './sightings';

/** One press of the button: what it was asked to do, and what it has learnt on the way. */
export interface Run {
  readonly context: PostingContext;
  readonly wanted: readonly WantedTask[];
  readonly bucketName: string;
  /** Why a task is not there, by ledger key. A later success takes it away. */
  readonly failures: Map<string, PostingFailure>;
  /** The name in which it claims. */
  readonly claimant: string;
  /** `claimKey` of each claim this run has made. */
  readonly ownClaims: Set<string>;
  /** When this run told of a writing, in milliseconds of its clock, by `claimKey`. */
  readonly ownAnnouncements: Map<string, number>;
  /** No other tab on this device is posting. */
  readonly isAloneOnDevice: boolean;
  /** Tells the pane how far each department is. */
  readonly report: () => void;
  readonly signal: AbortSignal;
}

/** What is wanted is read once: what is typed while posting goes on comes with the next press. */
export function wantedOf(context: PostingContext): readonly WantedTask[] {
  const { minutes, routes, departments, language, only } = context;
  const kept = keptMinutes(minutes.key, minutes.document);
  const wanted = wantedNow(kept, routes, { departments, language });
  return only === undefined ? wanted : wanted.filter(({ key }) => key === only);
}

/** Name of the bucket for tasks whose department has chosen none. */
export function bucketNameOf({ minutes }: PostingContext): string {
  return bucketName(minutes.document.minutes().header);
}

/**
 * Whether somebody else may be at a claim now. Claims of this very run keep nobody away, nor do those of a page of this
 * device that is certain to have ended.
 */
export function heldIn({
  context,
  ownClaims,
  ownAnnouncements,
  isAloneOnDevice,
}: Run): (claim: LedgerEntry) => boolean {
  const { minutes, device } = context;
  const now = context.now();
  const seenAt = firstSeen(minutes.document, now);
  return (claim) => {
    const [key, name] = [claimKey(claim), claim.revision ?? claim.claimedBy];
    if (ownClaims.has(key) || ownAnnouncements.has(key)) return false;
    if (isAloneOnDevice && isNameOf(device, name)) return false;
    return isLive(seenAt(claim), now.getTime());
  };
}
