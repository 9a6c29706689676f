import type { Clause } from '../grammar/clause';
import { behind, finiteWord, has, isAbout, isDone, saysIn } from '../grammar/clauseFacts';
import { compoundOf } from '../grammar/lexicon/compounds';
import { wordList } from '../grammar/lexicon/wordList';
import type { Word } from '../grammar/word';
import { lies, type Span } from '../span';
import { actOf } from './act';
import type { FindAct } from './finder';
import { ACTIONS } from './lexicon';
import { performerIn } from './performer';

/** "De actie ligt bij FIN", "is voor FIN", "het voortouw blijft bij BZK": whose it is to do. */
export const findCharge: FindAct = (clause, reading) => {
  const holder = holderOf(clause);
  if (!holder) return null;
  if (performerIn(holder, clause.words, reading) === null) return null;
  const entrusted = isEntrusted(clause) ? clause.subject : null;
  return actOf('assignment', clause, [clause.span], {
    frame: clause,
    ...(entrusted && { asWritten: entrusted }),
  });
};

function holderOf(clause: Clause): Span | null {
  const { kind, mood, modal, isNegated } = clause;
  if (kind !== 'main' || mood !== 'statement' || modal !== null || isNegated) return null;
  if (isEntrusted(clause)) return behind(clause, 'bij');
  if (isDone(clause)) return null;
  if (isHeld(clause) || isAtTurn(clause) || isLead(clause)) return clause.subject;
  const lemma = clause.predicate?.lemma ?? '';
  if (lemma === 'zijn') return isAbout(clause, ACTIONS) ? behind(clause, 'voor') : null;
  if (lemma === 'lopen') return isDuty(clause) ? behind(clause, 'via', 'bij') : null;
  return LYING.has(lemma) && (isDuty(clause) || isShort(clause)) ? behind(clause, 'bij') : null;
}

/** "De voorbereiding wordt bij BZK belegd", "is belegd bij BZK": it was given them here, also in minutes in the past tense. */
function isEntrusted({ predicate, voice, tense }: Clause): boolean {
  return predicate?.lemma === 'beleggen' && (voice === 'passive' || tense === 'perfect');
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
  if (clause.predicate?.lemma !== 'zijn' || clause.tense !== 'present') return false;
  return has(clause, LEADS) && saysIn(clause, behind(clause, 'van', 'voor'), ACTIONS);
}

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

function isDuty({ subject, words }: Clause): boolean {
  return words.some((word) => subject !== null && lies(word, subject) && isDutyNoun(word.lower));
}

const isDutyNoun = compoundOf(`
  actie actiepunt uitwerking voorbereiding trekkersrol trekkerschap voortouw initiatief regie pen penvoering penvoerderschap coördinatie bal
  beantwoording afhandeling verzending
`);
