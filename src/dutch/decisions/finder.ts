import type { Clause } from '../grammar/clause';
import type { Utterance } from '../utterance';
import type { Decision } from './decision';

/** What makes a clause a decision; the span is found for all kinds alike. */
export type Found = Omit<Decision, 'span' | 'clause'>;

/** Finds one kind of decision in a clause that speaks of here and now; null: it is none of that kind. */
export type FindDecision = (clause: Clause, utterance: Utterance) => Found | null;

/** Firm and without an outcome, unless told otherwise. Where no verb says it, all its words do. */
export function decided(clause: Clause, more: Partial<Found> = {}): Found {
  const verbs = [...(clause.finite ? [clause.finite] : []), ...(clause.predicate?.spans ?? [])];
  const cues = verbs.length > 0 ? verbs : [clause.span];
  return { certainty: 'firm', cues, isFormal: false, isTacit: false, outcome: null, ...more };
}
