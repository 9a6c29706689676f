import type { Clause } from '../grammar/clause';
import { isDone } from '../grammar/clauseFacts';
import { infinitivesOf } from '../grammar/clauseTree';
import { isConditional } from '../grammar/condition';
import { isOfClass } from '../grammar/lexicon/verbForms';
import type { Span } from '../span';
import { announcedWeight, hasAgent } from './announced';
import { arrivalWeight, isPaperDue } from './arrival';
import { isAside } from './aside';
import type { FindAct } from './finder';
import { COMING } from './lexicon';
import { wordIn } from './signWords';
import { reporterOf } from './told';
import { weighedAct } from './weighed';

/** "De notitie wordt rondgestuurd", "hierover volgt nog een voorstel": announced without saying who. */
export const findFollowUp: FindAct = (clause, reading) => {
  const { kind, mood, isNegated, modal } = clause;
  if (kind !== 'main' || mood !== 'statement' || isNegated || modal !== null) return null;
  if (isAsking(clause, reading.clauses)) return null;
  if (isDone(clause) || isAside(clause) || reporterOf(clause, reading)) return null;
  if (isConditional(clause, reading.clauses) && !hasAgent(clause, reading)) return null;
  const weight =
    clause.voice === 'passive' ? announcedWeight(clause, reading) : arrivalWeight(clause, reading);
  const act = weighedAct('followUp', clause, { weight, cues: cuesOf(clause) });
  return act && clause.subject && isPaperDue(clause, reading) ? { ...act, thing: clause.subject } : act;
};

/** "SZW wordt uitgenodigd de lijst te sturen": the sending is the task. */
function isAsking(clause: Clause, clauses: readonly Clause[]): boolean {
  const isAsk = isOfClass(clause.predicate?.lemma ?? '', 'ask');
  return isAsk && infinitivesOf(clause, clauses).some(({ words }) => words.length > 1);
}

function cuesOf(clause: Clause): readonly Span[] {
  const coming = wordIn(clause, COMING);
  return [
    ...(clause.finite ? [clause.finite] : []),
    ...(clause.predicate?.spans ?? []),
    ...(coming ? [coming] : []),
  ];
}
