import type { Clause } from '../grammar/clause';
import { lies } from '../span';
import type { FindAct } from './finder';
import { performerIn } from './performer';
import type { Reading } from './reading';
import { taskOf } from './task';

/** "Geeft Anna de opdracht de brief te schrijven", "Anna krijgt de taak om ...": a task that somebody is given in so many words. */
export const findMandate: FindAct = (clause, reading) => {
  const frame = clause.parent === null ? null : (reading.clauses[clause.parent] ?? null);
  if (clause.kind !== 'infinitive' || clause.isNegated || !frame?.predicate || !taskOf(clause)) return null;
  if (frame.isNegated || frame.modal !== null || frame.mood !== 'statement' || frame.tense === 'past')
    return null;
  const noun = frame.words.find(({ lower }) => MANDATES.has(lower));
  const isReceived = frame.predicate.lemma === 'krijgen' && isSomebody(frame, reading);
  if (!noun || !(isReceived || frame.predicate.lemma === 'geven')) return null;
  const { start, end } = noun;
  return {
    kind: isReceived ? 'commitment' : 'request',
    certainty: frame.tense === 'perfect' ? 'possible' : 'firm',
    span: clause.sentence,
    task: clause,
    frame,
    mark: null,
    cues: [...frame.predicate.spans, { start, end }],
  };
};

const MANDATES = new Set(['opdracht', 'taak', 'verzoek']);

function isSomebody({ subject, words }: Clause, reading: Reading): boolean {
  const inside = words.filter((word) => subject !== null && lies(word, subject));
  return subject !== null && performerIn(subject, inside, reading) !== null;
}
