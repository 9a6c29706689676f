import type { Clause } from '../grammar/clause';
import type { Utterance } from '../parties/utterance';
import { decided, type FindDecision } from './finder';
import { isAbout, isPassive } from './table';

/** What came out of the talk: "er is overeenstemming over ...", "de keuze valt op ...", "Conclusie: ... wordt verlengd". */
export const findConclusion: FindDecision = (clause, utterance) => {
  if (clause.isNegated || clause.tense === 'past') return null;
  const isSettled = isAgreed(clause) || isChosen(clause) || isConcluded(clause, utterance);
  return isSettled ? decided(clause) : null;
};

/** "Er is overeenstemming over", "er bestaat consensus over". */
function isAgreed(clause: Clause): boolean {
  return BEING.has(clause.predicate?.lemma ?? '') && isAbout(clause, CONSENSUS) && hasBehind(clause, 'over');
}

const BEING = new Set(['zijn', 'bestaan']);
const CONSENSUS = new Set(['overeenstemming', 'consensus', 'eensgezindheid', 'unanimiteit']);

function isChosen(clause: Clause): boolean {
  return clause.predicate?.lemma === 'vallen' && isAbout(clause, CHOICE) && hasBehind(clause, 'op');
}

const CHOICE = new Set(['keuze', 'keus']);

function hasBehind({ complements }: Clause, wanted: string): boolean {
  return complements.some(({ preposition }) => preposition === wanted);
}

/** What is to be done with a thing, behind the colon; what is found there is no decision. */
function isConcluded(clause: Clause, { clauses }: Utterance): boolean {
  if (clause.link !== ':' || clause.tense !== 'present' || !isPassive(clause)) return false;
  const label = clause.parent === null ? undefined : clauses[clause.parent];
  return label !== undefined && label.words.length === 1 && LABELS.has(label.words[0]?.lower ?? '');
}

const LABELS = new Set(['conclusie', 'slotsom', 'uitkomst']);
