import { governorOf } from '../grammar/clauseTree';
import { actOf } from './act';
import { isDone } from './done';
import type { FindAct } from './finder';
import { isOfBefore } from './ofBefore';
import { performerOf } from './performer';
import { taskOf } from './task';

/** "Geeft Anna de opdracht de brief te schrijven", "Anna krijgt de taak om ...", "doet een beroep op BZK om ...": a task that somebody is given in so many words. */
export const findMandate: FindAct = (clause, reading) => {
  const frame = governorOf(clause, reading.clauses);
  if (clause.kind !== 'infinitive' || clause.isNegated || !frame?.predicate || !taskOf(clause)) return null;
  if (frame.isNegated || frame.modal !== null || frame.mood !== 'statement' || isOfBefore(frame)) return null;
  const { lemma } = frame.predicate;
  const noun = frame.words.find(({ lower }) => GIVEN.get(lemma)?.has(lower));
  const isReceived = lemma === 'krijgen';
  if (!noun || (isReceived && performerOf(frame, reading) === null)) return null;
  const certainty = isDone(frame) ? 'possible' : 'firm';
  return actOf(isReceived ? 'commitment' : 'request', clause, [...frame.predicate.spans, noun], {
    certainty,
    frame,
  });
};

const MANDATES = new Set(['opdracht', 'taak', 'verzoek']);
/** What is given or made, by its verb. */
const GIVEN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['geven', MANDATES],
  ['krijgen', MANDATES],
  ['doen', new Set(['beroep', 'oproep', 'verzoek'])],
]);
