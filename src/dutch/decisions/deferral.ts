import type { ItemOutcome } from '../../minutes/block';
import type { Clause } from '../grammar/clause';
import { isAbout, isByNobody, isPassive } from '../grammar/clauseFacts';
import { isTable } from '../parties/table';
import { lies } from '../span';
import type { Utterance } from '../utterance';
import { decided, type FindDecision } from './finder';
import { AGENDA, DATES, DEFERRING, DROPPING, ITEMS, MEETINGS } from './lexicon';

/** "Punt 4 wordt doorgeschoven", "de behandeling is aangehouden", "dit punt wordt geagendeerd voor het SGO". */
export const findDeferral: FindDecision = (clause, utterance) => {
  const lemma = clause.predicate?.lemma ?? '';
  if (clause.isNegated) return isCancelled(clause) ? decided(clause) : null;
  if (clause.kind === 'infinitive') return null;
  if (HOLDING.has(lemma) && isHeldOver(clause, utterance))
    return decided(clause, { outcome: { kind: 'postponed' } });
  const isOfItem = isAbout(clause, ITEMS);
  const isOfDate = isAbout(clause, DATES) && isMovedHere(clause);
  const isNote = clause.subject === null && (clause.kind === 'fragment' || isPassive(clause));
  if (!isOfItem && !isOfDate && !isNote) return null;
  if (isTakenOff(clause)) return decided(clause);
  if (DROPPING.has(lemma) || isDropped(clause)) return isOfItem ? decided(clause) : null;
  if (DEFERRING.has(lemma) && (isOfDate || isAbout(clause, MEETINGS))) return decided(clause);
  if (DEFERRING.has(lemma)) return decided(clause, { outcome: outcomeOf(clause, utterance) });
  return AGENDA.has(lemma) && isPassive(clause) && isOfItem
    ? decided(clause, { outcome: outcomeOf(clause, utterance) })
    : null;
};

const THIS_ONE = new Set(['het', 'hem', 'dit', 'die']);
const HOLDING = new Set([
  'aanhouden',
  'parkeren',
  'doorschuiven',
  'uitstellen',
  'verplaatsen',
  'verzetten',
  'opschuiven',
]);

/** "De deadline wordt verschoven"; that it was, or by whom, is told. */
function isMovedHere(clause: Clause): boolean {
  return clause.tense === 'present' && isByNobody(clause);
}

/** "Het overleg van 4 mei gaat niet door". */
function isCancelled(clause: Clause): boolean {
  const { predicate, tense } = clause;
  return predicate?.lemma === 'doorgaan' && tense === 'present' && isAbout(clause, MEETINGS);
}

/** "Punt 5 vervalt"; "is vervallen" tells what became of it. */
function isDropped({ predicate, tense }: Clause): boolean {
  return predicate?.lemma === 'vervallen' && tense === 'present';
}

/** "De raad houdt het voorstel aan", "en hield het aan tot januari", "punt 7 houden we aan". */
function isHeldOver(clause: Clause, utterance: Utterance): boolean {
  const { object, words, kind, subject } = clause;
  if (kind !== 'main' || !isTable(clause, utterance)) return false;
  return words.some(
    (word) =>
      !(subject && lies(word, subject)) &&
      (ITEMS.has(word.lower) || (object !== null && lies(word, object) && THIS_ONE.has(word.lower))),
  );
}

/** "Wordt van de agenda gehaald", "afvoeren van de agenda". */
function isTakenOff({ predicate, complements, words }: Clause): boolean {
  return (
    TAKING.has(predicate?.lemma ?? '') &&
    complements.some(
      ({ preposition, span }) =>
        preposition === 'van' && words.some((word) => word.lower === 'agenda' && lies(word, span)),
    )
  );
}

const TAKING = new Set(['halen', 'nemen', 'afvoeren', 'schrappen', 'verwijderen']);

/** Moved to a body that is named with capitals, or else just put off. */
function outcomeOf({ complements }: Clause, { text }: Utterance): ItemOutcome {
  const to = complements.find(
    ({ preposition, span }) => TO.has(preposition) && BODY.test(text.slice(span.start, span.end)),
  );
  const body = to && BODY.exec(text.slice(to.span.start, to.span.end))?.[1];
  return body ? { kind: 'referred', body } : { kind: 'postponed' };
}

const TO = new Set(['naar', 'voor', 'in', 'op']);
const BODY = /^(?:de|het)?\s*(\p{Lu}[\p{L}\d-]*\p{Lu}[\p{L}\d-]*)/u;
