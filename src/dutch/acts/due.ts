import type { Clause } from '../grammar/clause';
import { has, isEach } from '../grammar/clauseFacts';
import { clausesIn } from '../grammar/clauseTree';
import { POSSESSIVES } from '../grammar/lexicon/closedClasses';
import { wordList } from '../grammar/lexicon/wordList';
import { actOf } from './act';
import type { FindAct } from './finder';
import { isOpenStatement } from './openStatement';
import { performerOf, type Performer } from './performer';
import { deadlineIn, type Reading } from './reading';
import { lies } from '../span';
import { ENDING, taskOf, type TaskClass } from './task';

/** "Moeten deze nog invullen", "zouden hun achterban peilen": a named party that still has to. */
export const findDue: FindAct = (clause, reading) => {
  const isTag = clause.modal === 'zouden' && isOpenStatement({ ...clause, mood: 'statement' });
  const isGoal = isToHaveDone(clause, reading);
  if (!(isOpenStatement(clause) || isTag || isGoal) || !DUTIES.has(clause.modal ?? '')) return null;
  const task = taskOf(clause);
  const performer = performerOf(clause, reading);
  const still = clause.words.filter(({ lower }) => lower === 'nog' || lower === 'alsnog');
  const isOpen = isAnybody(clause);
  const isDue =
    isOpen ||
    isGoal ||
    still.length > 0 ||
    isLimited(clause, reading) ||
    isOfOwn(clause, task?.name ?? null) ||
    isArranged(clause, task?.name ?? null);
  if (isDoneMeanwhile(clause, reading)) return null;
  const isSpokenTo = isTag && performer === 'you';
  const isDoer =
    isSpokenTo ||
    isOpen ||
    DOERS.has(performer) ||
    (performer === 'earlier' && isArranged(clause, task?.name ?? null)) ||
    isEach(clause) ||
    (isGoal && performer === 'everybody');
  if (!task || !isDue || !isDoer) return null;
  if (task.name === 'show' && deadlineIn(clause.span, reading) === null) return null;
  return actOf(isSpokenTo ? 'request' : 'assignment', clause, [...still, ...task.cues], {
    certainty: 'possible',
  });
};

/** "Zou de tabel nog mailen, is inmiddels binnen". */
function isDoneMeanwhile({ sentence, span }: Clause, { clauses }: Reading): boolean {
  return clausesIn(sentence, clauses).some((next) => next.span.start > span.end && has(next, MEANWHILE));
}

const MEANWHILE = new Set(['inmiddels', 'ondertussen', 'reeds']);

const DOERS = new Set<Performer | null>(['named', 'body']);

/** "Moet uiterlijk 3 juli de cijfers hebben aangeleverd": by a day it has to be done. */
function isToHaveDone(clause: Clause, reading: Reading): boolean {
  const { auxiliaries, tense } = clause;
  return (
    tense === 'perfect' &&
    auxiliaries.includes('hebben') &&
    isOpenStatement({ ...clause, tense: 'present' }) &&
    isLimited(clause, reading)
  );
}

/** "SZW moet zijn planning nalopen": what is one's own is one's own to see to. */
function isOfOwn({ object, words, kind }: Clause, task: TaskClass | null): boolean {
  const first = words.find(({ start }) => start === object?.start);
  return kind === 'main' && task !== null && ENDING.has(task) && POSSESSIVES.has(first?.lower ?? '');
}

/** "SZW moet dit uiterlijk 1 mei uitzoeken". */
function isLimited({ span, kind }: Clause, reading: Reading): boolean {
  return kind === 'main' && reading.deadlines().some((found) => found.isFirm && lies(found.span, span));
}

/** "Iemand moet de pers inlichten": at the table nobody has taken it yet. */
function isAnybody({ subject, words, kind }: Clause): boolean {
  return kind === 'main' && words.some(({ lower, start }) => start === subject?.start && ANYBODY.has(lower));
}

const ANYBODY = new Set(['iemand', 'iem']);

const DUTIES = new Set(['moeten', 'dienen', 'zouden']);

/** "Anna zou de leden peilen": so it was arranged, unless it is what she would like. */
function isArranged({ modal, auxiliaries, words }: Clause, task: TaskClass | null): boolean {
  if (
    modal !== 'zouden' ||
    auxiliaries.some((lemma) => lemma !== 'zullen' && lemma !== 'laten') ||
    words.some(({ lower }) => WISHES.has(lower))
  )
    return false;
  return task !== null && ARRANGED.has(task);
}

const ARRANGED = new Set<TaskClass>(['show', 'deliver', 'contact', 'inquire', 'make', 'assume']);

/** ... and unless it came to nothing: "zou aanvankelijk". */
const WISHES = wordList(
  'aanvankelijk oorspronkelijk graag liever liefst eerst eerder dan wel ook eigenlijk anders',
);
