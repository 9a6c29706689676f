import { bucketName, wantedTasks, type WantedTask } from '../delivery/wantedTasks';
import type { PostingContext, PostingFailure } from './posting';

/** One press of the button: what it was asked to do, and what it has learnt on the way. */
export interface Run {
  readonly context: PostingContext;
  readonly wanted: readonly WantedTask[];
  readonly bucketName: string;
  /** Why a task is not there, by ledger key. A later success takes it away. */
  readonly failures: Map<string, PostingFailure>;
  /** `claimKey` of each claim this run has made. */
  readonly ownClaims: Set<string>;
  /** No other tab on this device is posting. */
  readonly isAloneOnDevice: boolean;
  /** Tells the pane how far each department is. */
  readonly report: () => void;
  readonly signal: AbortSignal;
}

/** What is wanted is read once: what is typed while posting goes on comes with the next press. */
export function wantedOf({ minutes, routes, departments, language }: PostingContext): readonly WantedTask[] {
  return wantedTasks(minutes.document.minutes(), routes, { departments, language });
}

/** Name of the bucket for tasks whose department has chosen none. */
export function bucketNameOf({ minutes }: PostingContext): string {
  return bucketName(minutes.document.minutes().header);
}
