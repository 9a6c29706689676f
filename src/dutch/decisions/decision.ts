import type { ItemOutcome } from '../../minutes/block';
import type { Span } from '../span';

/** Something the meeting decided, or an item it moved. */
export interface Decision {
  /** The clause or sentence that a reader needs. */
  readonly span: Span;
  /** Its own words in that: those that say it was decided. */
  readonly clause: Span;
  readonly certainty: 'firm' | 'possible';
  readonly cues: readonly Span[];
  /** True for what was decided in so many words: that stays a decision where it is also somebody's task. */
  readonly isFormal: boolean;
  /** True where it only follows from what was not said: "geen opmerkingen". */
  readonly isTacit: boolean;
  /** What it means for the agenda item it stands under, where it settles that; else null. */
  readonly outcome: ItemOutcome | null;
}
