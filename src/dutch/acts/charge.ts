import type { Clause } from '../grammar/clause';
import { compoundOf } from '../grammar/lexicon/compounds';
import type { FindAct } from './finder';
import { performerIn } from './performer';
import { isDone } from './done';

/** "De actie ligt bij FIN", "het voortouw blijft bij BZK": whose it is to do. */
export const findCharge: FindAct = (clause, reading) => {
  const holder = clause.complements.find(({ preposition }) => preposition === 'bij')?.span;
  if (!holder || !isStated(clause) || !isDuty(clause)) return null;
  if (performerIn(holder, clause.words, reading) === null) return null;
  return {
    kind: 'assignment',
    certainty: 'firm',
    span: clause.sentence,
    task: clause,
    frame: clause,
    mark: null,
    cues: [clause.span],
  };
};

function isStated(clause: Clause): boolean {
  const { kind, mood, modal, isNegated, predicate } = clause;
  if (kind !== 'main' || mood !== 'statement' || modal !== null || isNegated || isDone(clause)) return false;
  return LYING.has(predicate?.lemma ?? '');
}

const LYING = new Set(['liggen', 'blijven', 'berusten']);

function isDuty({ subject, words }: Clause): boolean {
  return words.some(
    ({ lower, start, end }) =>
      subject !== null && start >= subject.start && end <= subject.end && isDutyNoun(lower),
  );
}

const isDutyNoun = compoundOf(
  'actie actiepunt trekkersrol trekkerschap voortouw initiatief regie penvoering penvoerderschap coördinatie bal'.split(
    ' ',
  ),
);
