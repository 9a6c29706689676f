import type { Clause } from '../grammar/clause';
import { goesBehind, has, isAbout, isPassive } from '../grammar/clauseFacts';
import { isTable } from '../parties/table';
import { decided, type FindDecision } from './finder';
import { PROPOSALS, REFUSING } from './lexicon';

/** "Het voorstel wordt niet overgenomen", "het verzoek is afgewezen", "de raad ziet af van een tweede ronde", "variant C valt af": decided against. */
export const findRefusal: FindDecision = (clause, utterance) => {
  const lemma = clause.predicate?.lemma ?? '';
  if (lemma === 'afzien') return isGivenUp(clause) && isTable(clause, utterance) ? decided(clause) : null;
  if (OUT.has(lemma)) return isOut(clause) ? decided(clause) : null;
  const isRefused = clause.isNegated ? ACCEPTING.has(lemma) && !has(clause, YET) : REFUSING.has(lemma);
  if (!isRefused || clause.agent !== null || !isPassive(clause)) return null;
  return isAbout(clause, PROPOSALS) ? decided(clause) : null;
};

const ACCEPTING = new Set(['overnemen', 'aannemen', 'honoreren']);
/** "Nog niet": that is still to come. */
const YET = new Set(['nog']);

/** "Variant C valt af", "komt te vervallen". */
const OUT = new Set(['afvallen', 'vervallen']);

function isOut(clause: Clause): boolean {
  return clause.tense === 'present' && !clause.isNegated && isAbout(clause, PROPOSALS);
}

const OF_IT = new Set(['ervan', 'hiervan', 'daarvan']);

function isGivenUp(clause: Clause): boolean {
  return !clause.isNegated && clause.tense !== 'past' && (goesBehind(clause, 'van') || has(clause, OF_IT));
}
