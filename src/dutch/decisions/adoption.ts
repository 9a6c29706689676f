import type { Clause } from '../grammar/clause';
import { has, isAbout, isBareParticiple, isPassive, saysIn } from '../grammar/clauseFacts';
import { clausesIn, saysThat } from '../grammar/clauseTree';
import { wordList } from '../grammar/lexicon/wordList';
import { COLLECTIVE } from '../parties/lexicon';
import { isTable } from '../parties/table';
import type { Utterance } from '../utterance';
import { decided, type FindDecision } from './finder';
import { ADOPTING, AMENDING, MINUTES } from './lexicon';

/** "Het verslag wordt vastgesteld", "goedgekeurd zonder wijzigingen", "geen opmerkingen op het verslag". */
export const findAdoption: FindDecision = (clause, utterance) => {
  if (isUnremarked(clause, utterance))
    return decided(clause, { outcome: { kind: 'adopted', amendment: null }, isTacit: true });
  const lemma = clause.predicate?.lemma ?? '';
  if (clause.isNegated || !(ADOPTING.has(lemma) || AMENDING.has(lemma))) return null;
  if (!isDoneHere(clause, utterance) || findsThat(clause, utterance)) return null;
  const isOfMinutes = isAbout(clause, MINUTES);
  if (!ADOPTING.has(lemma)) return isOfMinutes ? decided(clause) : null;
  const isMinutes = isOfMinutes || (clause.subject === null && isMinutesItem(utterance));
  return decided(clause, {
    outcome: isMinutes ? { kind: 'adopted', amendment: amendmentOf(clause, utterance) } : null,
  });
};

/** Is or has been done, and not by somebody who is named. */
function isDoneHere(clause: Clause, utterance: Utterance): boolean {
  return isOfAll(clause) && (isPassive(clause) || isBareParticiple(clause) || isByUs(clause, utterance));
}

/** Nobody is named, or all that are there: "door de aanwezigen". */
function isOfAll(clause: Clause): boolean {
  return clause.agent === null || saysIn(clause, clause.agent, COLLECTIVE);
}

/** "De directieraad stelt het jaarplan vast." */
function isByUs(clause: Clause, utterance: Utterance): boolean {
  return clause.kind === 'main' && clause.object !== null && isTable(clause, utterance);
}

/** "Vastgesteld wordt dat": found, not adopted. */
function findsThat(clause: Clause, { clauses }: Utterance): boolean {
  return !has(clause, PROVISO) && saysThat(clause, clauses);
}

/** "Met dien verstande dat". */
const PROVISO = new Set(['verstande']);

/** "Geen opmerkingen": of the minutes that is their adoption. */
function isUnremarked(clause: Clause, utterance: Utterance): boolean {
  const none = (has(clause, NO) && has(clause, REMARKS)) || (has(clause, NOBODY) && has(clause, REMARKING));
  const beside = clausesIn(clause.sentence, utterance.clauses);
  return none && (beside.some((other) => has(other, MINUTES)) || isMinutesItem(utterance));
}

const NO = new Set(['geen']);
/** "Niemand had er iets op aan te merken". */
const NOBODY = new Set(['niemand']);
const REMARKING = new Set(['merken', 'wijzigingen', 'opmerkingen', 'aanmerkingen']);
const REMARKS = wordList(`opmerkingen aanmerkingen opmerking opm wijzigingen aanvullingen bijzonderheden`);

function isMinutesItem({ context }: Utterance): boolean {
  return /\b(?:verslag|notulen)\b/i.test(context.itemTitle ?? '');
}

/** "met een kleine wijziging", or null. */
function amendmentOf({ complements, span }: Clause, { text }: Utterance): string | null {
  const change = complements.find(
    ({ preposition, span }) =>
      WITH.has(preposition) &&
      /wijzig|aanpass|correct|aanvull|opmerking/i.test(text.slice(span.start, span.end)),
  );
  if (!change || change.span.end > span.end) return null;
  return text.slice(change.span.start, change.span.end);
}

const WITH = new Set(['met', 'na', 'conform']);
