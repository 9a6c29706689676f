import type { ActionPoint } from '../minutes/actionPoint';
import type { LineKind } from '../minutes/block';
import type { DatedDeadline } from './deadline/foundDeadline';
import type { Span } from './span';

/** An action or a decision found in a piece of running text, with the words it rests on and the clause that states it. */
export interface Finding {
  readonly kind: Exclude<LineKind, 'note'>;
  /** explicit: a mark such as "actie:"; firm and possible are read from free Dutch. */
  readonly certainty: 'explicit' | 'firm' | 'possible';
  readonly action: ActionPoint | null;
  readonly cues: readonly Span[];
  /** The smallest complete clause or sentence a reader needs to understand it. */
  readonly clause: Span;
  /** By when, as the text says it: the action has only the day to propose. Null where it says no day. */
  readonly deadline: DatedDeadline | null;
  /** Who must do it as the text says, where that is no department: a mail's sender or the one it is addressed to. */
  readonly correspondent: 'sender' | 'addressee' | null;
  /** True when the owner was concluded from the context (speaker, minute-taker), not named in the clause. */
  readonly isOwnerInferred: boolean;
}
