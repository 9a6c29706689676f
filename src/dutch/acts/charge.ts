import type { Clause, Complement } from '../grammar/clause';
import { behind, finiteWord, has, isAbout, isDone, saysIn } from '../grammar/clauseFacts';
import { clausesIn, infinitivesOf } from '../grammar/clauseTree';
import { compoundOf } from '../grammar/lexicon/compounds';
import { wordList } from '../grammar/lexicon/wordList';
import type { Word } from '../grammar/word';
import { lies, type Span } from '../span';
import { actOf } from './act';
import type { FindAct } from './finder';
import { ACTIONS } from './lexicon';
import { isNominalWork } from './nominalWork';
import { performerIn } from './performer';
import type { Reading } from './reading';
import { taskOf } from './task';

/** "De actie ligt bij FIN", "is voor FIN", "het voortouw blijft bij BZK": whose it is to do. */
export const findCharge: FindAct = (clause, reading) => {
  const holder = holderOf(clause);
  if (!holder) return null;
  const performer = performerIn(holder, clause.words, reading);
  if (performer === null || performer === 'anybody' || isToldBelow(clause, reading)) return null;
  if (clausesIn(clause.sentence, reading.clauses).some(isWaiting)) return null;
  const entrusted = isEntrusted(clause) ? clause.subject : workIn(clause);
  return actOf('assignment', clause, [clause.span], {
    frame: clause,
    ...(entrusted && { asWritten: entrusted }),
  });
};

/** "Ligt bij het kabinet, we wachten af": nothing is left to do here. */
function isWaiting(clause: Clause): boolean {
  return WAITING.has(clause.predicate?.lemma ?? '') && !clause.isNegated;
}

const WAITING = new Set(['wachten', 'afwachten']);

/** The work by its noun: "het opstellen van de brief" is in hands, or somebody is responsible for it. */
function workIn(clause: Clause): Span | null {
  const phrases = [clause.subject, behind(clause, 'voor')];
  return phrases.find((phrase) => isNominalWork(clause, phrase)) ?? null;
}

/** "Heeft de actie om de lijst te sturen": the task is in what hangs on it. */
function isToldBelow(clause: Clause, { clauses }: Reading): boolean {
  return infinitivesOf(clause, clauses).some((below) => taskOf(below) !== null);
}

function holderOf(clause: Clause): Span | null {
  const { kind, mood, modal, isNegated } = clause;
  if (kind !== 'main' || mood !== 'statement' || modal !== null || isNegated) return null;
  if (isEntrusted(clause)) return behind(clause, 'bij');
  if (isInHands(clause)) return handsOf(clause);
  if (isDone(clause)) return null;
  if (isHeld(clause) || isAtTurn(clause) || isLead(clause)) return clause.subject;
  const lemma = clause.predicate?.lemma ?? '';
  if (lemma === 'zijn')
    return isAbout(clause, ACTIONS) || isNominalWork(clause, clause.subject) ? behind(clause, 'voor') : null;
  if (lemma === 'lopen') return isDuty(clause) ? behind(clause, 'via', 'bij') : null;
  return LYING.has(lemma) && (isDuty(clause) || isShort(clause)) ? behind(clause, 'bij') : null;
}

/**
 * "De voorbereiding wordt bij BZK belegd", "is belegd bij BZK": it was given them here, also in minutes in the past tense. Whatever is
 * "neergelegd bij" them may be a question as well.
 */
function isEntrusted(clause: Clause): boolean {
  const { predicate, voice, tense } = clause;
  if (voice !== 'passive' && tense !== 'perfect') return false;
  return predicate?.lemma === 'beleggen' || (predicate?.lemma === 'neerleggen' && isDuty(clause));
}

/** "De uitwerking ligt in handen van BZK", "komt voor rekening van BZK", which is also said of costs. */
function isInHands(clause: Clause): boolean {
  const noun = HELD_IN.get(clause.predicate?.lemma ?? '');
  return noun !== undefined && clause.words.some(({ lower }) => lower === noun) && isDuty(clause);
}

const HELD_IN = new Map([
  ['zijn', 'handen'],
  ['liggen', 'handen'],
  ['komen', 'rekening'],
]);

/** Who stands behind the hands: "van" before them is of the work. */
function handsOf({ words, complements, predicate }: Clause): Span | null {
  const noun = words.find(({ lower }) => lower === HELD_IN.get(predicate?.lemma ?? ''));
  const of = ({ preposition, span }: Complement) => preposition === 'van' && span.start > (noun?.end ?? 0);
  return complements.find(of)?.span ?? null;
}

/** "SZW is aan zet". */
function isAtTurn(clause: Clause): boolean {
  const { predicate, words, tense } = clause;
  const at = behind(clause, 'aan');
  const isTurn = words.some(({ lower, start }) => lower === 'zet' && start === at?.start);
  return isTurn && predicate?.lemma === 'zijn' && tense === 'present';
}

/** "SZW is trekker van deze actie"; who leads a programme does so already. */
function isLead(clause: Clause): boolean {
  if (clause.tense !== 'present') return false;
  const of = behind(clause, 'van', 'voor');
  if (clause.predicate?.lemma === 'staan') return has(clause, BAR) && isNominalWork(clause, of);
  if (clause.predicate?.lemma !== 'zijn') return false;
  return has(clause, LEADS) && (saysIn(clause, of, ACTIONS) || isNominalWork(clause, of));
}

/** "Staat aan de lat voor". */
const BAR = new Set(['lat']);
const LEADS = wordList(`trekker trekkers penvoerder actiehouder eigenaar verantwoordelijk verantwoordelijke`);

/** "Die brief? Ligt bij Anna", "die laatste blijft bij Anna"; "dat ligt gevoelig bij SZW" is no duty. */
function isShort(clause: Clause): boolean {
  const { subject, words } = clause;
  const holder = behind(clause, 'bij');
  const isPart = (word: Word, part: Span | null) => part !== null && lies(word, part);
  return words.every((word) => {
    if (isPart(word, subject)) return POINTING.has(word.lower);
    return isPart(word, holder) || SMALL.has(word.tag);
  });
}

const SMALL = new Set<Word['tag']>(['verb', 'adverb', 'preposition', 'mark']);
const POINTING = new Set(['dit', 'dat', 'deze', 'die', 'laatste', 'eerste', 'het']);

/** "Anna heeft hier de actie". */
function isHeld(clause: Clause): boolean {
  const { finite, object, predicate } = clause;
  const verb = finiteWord(clause);
  const isMain = predicate?.spans.some(({ start }) => start === finite?.start) ?? false;
  if (!isMain || !verb?.forms.some(({ lemma }) => HOLDING.has(lemma))) return false;
  return saysIn(clause, object, ACTIONS);
}

const HOLDING = new Set(['hebben', 'houden', 'krijgen']);

const LYING = new Set(['liggen', 'blijven', 'berusten']);

function isDuty(clause: Clause): boolean {
  const { subject, words } = clause;
  if (isNominalWork(clause, subject)) return true;
  return words.some((word) => subject !== null && lies(word, subject) && isDutyNoun(word.lower));
}

const isDutyNoun = compoundOf(`
  actie actiepunt uitwerking voorbereiding trekkersrol trekkerschap voortouw initiatief regie pen penvoering penvoerderschap coördinatie bal
  beantwoording afhandeling verzending
`);
