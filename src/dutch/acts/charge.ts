import type { Clause } from '../grammar/clause';
import { behind, finiteWord, isDone, saysIn } from '../grammar/clauseFacts';
import { compoundOf } from '../grammar/lexicon/compounds';
import { lies, type Span } from '../span';
import { actOf } from './act';
import type { FindAct } from './finder';
import { ACTIONS } from './lexicon';
import { performerIn } from './performer';

/** "De actie ligt bij FIN", "het voortouw blijft bij BZK": whose it is to do. */
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
  if (isHeld(clause) || isAtTurn(clause)) return clause.subject;
  if (!LYING.has(clause.predicate?.lemma ?? '') || !isDuty(clause)) return null;
  return behind(clause, 'bij');
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
  actie actiepunt uitwerking voorbereiding trekkersrol trekkerschap voortouw initiatief regie penvoering penvoerderschap coördinatie bal
`);
