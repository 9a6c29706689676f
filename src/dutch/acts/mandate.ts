import type { Clause } from '../grammar/clause';
import { behind, isDone } from '../grammar/clauseFacts';
import { governorOf } from '../grammar/clauseTree';
import { actOf } from './act';
import type { FindAct } from './finder';
import { ACTIONS } from './lexicon';
import { isOfBefore } from './ofBefore';
import { performerIn, performerOf } from './performer';
import type { Word } from '../grammar/word';
import { deadlineIn, type Reading } from './reading';
import { taskOf } from './task';

/** "Geeft Anna de opdracht de brief te schrijven", "Anna krijgt de taak om ...", "doet een beroep op BZK om ...": a task that somebody is given in so many words. */
export const findMandate: FindAct = (clause, reading) => {
  const frame = governorOf(clause, reading.clauses);
  if (clause.kind !== 'infinitive' || clause.isNegated || !frame?.predicate) return null;
  if (frame.isNegated || frame.modal !== null || frame.mood !== 'statement' || isOfBefore(frame)) return null;
  const { lemma } = frame.predicate;
  if (!(taskOf(clause) || lemma === 'liggen')) return null;
  const noun =
    frame.words.find(
      ({ lower }, at) => GIVEN.get(lemma)?.has(lower) || isRole(frame, at) || isOnesTask(frame, at, reading),
    ) ?? timeIn(frame, reading);
  const isReceived = RECEIVING.has(lemma) || (noun !== undefined && TURN.has(noun.lower));
  if (!noun || (isReceived && performerOf(frame, reading) === null) || isElsewhere(frame, reading))
    return null;
  const certainty = isDone(frame) ? 'possible' : 'firm';
  return actOf(
    isReceived || lemma === 'liggen' ? 'commitment' : 'request',
    clause,
    [...frame.predicate.spans, noun],
    {
      certainty,
      frame,
    },
  );
};

/** "Heeft als actie om ...", "krijgt als huiswerk mee om ...". */
function isRole({ words }: Clause, at: number): boolean {
  return words[at - 1]?.lower === 'als' && ROLES.has(words[at]?.lower ?? '');
}

/** "Krijgt tot 1 mei de tijd om ...". */
function timeIn(frame: Clause, reading: Reading): Word | undefined {
  const isGot = frame.predicate?.lemma === 'krijgen' && !isDone(frame);
  return isGot && deadlineIn(frame.span, reading)
    ? frame.words.find(({ lower }) => TIME.has(lower))
    : undefined;
}

/** "Het is de taak van SZW om". */
function isOnesTask(frame: Clause, at: number, reading: Reading): boolean {
  const of = behind(frame, 'van');
  const isBeing = frame.predicate?.lemma === 'zijn' && frame.words[at]?.lower === 'taak';
  return isBeing && of !== null && performerIn(of, frame.words, reading) === 'named';
}

/** "Bij de gemeenten ligt de vraag": with nobody of the table. */
function isElsewhere({ predicate, complements, words }: Clause, reading: Reading): boolean {
  if (predicate?.lemma !== 'liggen') return false;
  const at = complements.find(({ preposition }) => preposition === 'bij')?.span;
  return at === undefined || performerIn(at, words, reading) !== 'named';
}

const RECEIVING = new Set(['krijgen', 'meekrijgen', 'hebben', 'houden', 'staan', 'nemen', 'meenemen']);
const ROLES = new Set([...ACTIONS, 'huiswerk', 'taak', 'opdracht']);
const MANDATES = new Set(['opdracht', 'taak', 'verzoek']);
const TIME = new Set(['tijd', 'gelegenheid']);
/** "Is aan zet om": who is, has it to do. */
const TURN = new Set(['zet']);
/** What is given or made, by its verb. */
const GIVEN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['geven', MANDATES],
  ['krijgen', new Set([...MANDATES, ...ACTIONS, 'vraag'])],
  ['zijn', TURN],
  ['hebben', ACTIONS],
  ['houden', ACTIONS],
  ['staan', new Set(['lat'])],
  // Whatever it is: "bij BZK ligt de taak om de gemeenten te vragen naar hun plannen".
  ['liggen', new Set([...MANDATES, 'vraag', 'initiatief', 'voortouw', 'actie'])],
  ['doen', new Set(['beroep', 'oproep', 'verzoek'])],
]);
