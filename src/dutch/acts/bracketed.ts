import type { Clause } from '../grammar/clause';
import { DEMONSTRATIVES } from '../grammar/lexicon/closedClasses';
import type { Span } from '../span';
import { actOf, type Act } from './act';
import { isPaperDue } from './arrival';
import { markOf } from './namesBeside';
import { deadlineIn, type Reading } from './reading';
import { isSaidReady } from './signWords';
import { taskOf } from './task';

/** Names and nothing else at the end: "Over twee weken overleg over de bijeenkomst (Anna, Jan)", "de notitie wordt aangepast (Anna)", "is vrijdag klaar (Anna)". */
export function bracketedIn(clauses: readonly Clause[], sentence: Span, reading: Reading): Act | null {
  const bracket = clauses.at(-1);
  const [task] = clauses;
  if (
    !task ||
    bracket?.link !== '(' ||
    !/^[)\s.;]*$/.test(reading.text.slice(bracket.span.end, sentence.end))
  )
    return null;
  const mark = markOf(bracket.span, reading);
  const isTold = isSaidReady(task) || isPaperDue(task, reading);
  const day = isTold ? deadlineIn(sentence, reading) : dayOfThing(clauses, sentence, reading);
  const cue = mark && (isPassed(clauses) ? task.finite : day);
  return cue ? actOf('assignment', task, [mark.span, cue], { certainty: 'explicit', mark }) : null;
}

/** A thing that has a day, with nothing said of it. */
function dayOfThing(clauses: readonly Clause[], sentence: Span, reading: Reading): Span | null {
  const isSaid = clauses.some(({ finite, mood }) => finite !== null || mood === 'question');
  return isSaid ? null : deadlineIn(sentence, reading);
}

/** What is or will be done, in one sentence and by nobody else; what was done or should be is no task. */
function isPassed([task, ...others]: readonly Clause[]): boolean {
  if (!task || others.length > 1 || task.voice !== 'passive' || task.mood !== 'statement') return false;
  const isToCome = task.tense === 'present' || task.tense === 'future';
  return isToCome && !isByOther(task) && !task.isNegated && task.modal === null && taskOf(task) !== null;
}

/** "Door de regio"; "vervangen door die van 28 mei" tells what comes in its place. */
function isByOther({ agent, words }: Clause): boolean {
  const first = words.find(({ start }) => start === agent?.start);
  return first !== undefined && !DEMONSTRATIVES.has(first.lower);
}
