import { isOfClass } from '../grammar/lexicon/verbForms';
import { isDone } from '../acts/done';
import { decided, type FindDecision } from './finder';

/** A sentence below "Besluit:", under a heading of decisions or in a column of them: it says what was decided, not what was told. */
export const findListed: FindDecision = (clause, { context }) => {
  const { predicate, kind } = clause;
  if (context.section !== 'decisionList' || !predicate || (kind !== 'main' && kind !== 'fragment'))
    return null;
  return isDone(clause) || isOfClass(predicate.lemma, 'report', 'think') ? null : decided(clause);
};
