import type { Act } from '../acts/act';
import type { Clause } from '../grammar/clause';
import { orderWordLength, opensStep, phrasesInOrder } from '../grammar/orderWords';
import { actorsAt } from '../parties/actorsAt';
import { codesOf, partiesOf } from '../parties/parties';
import type { Span } from '../span';
import type { Utterance } from '../utterance';
import type { Owner } from './owner';

/** Somebody who goes on with a task, and whether that comes after what stands before. */
interface Step {
  readonly at: number;
  readonly codes: readonly string[];
  readonly isLater: boolean;
}

/** "VWS levert aan, waarna BZK redigeert": those who go on, in order, where the act spans what they do. */
export function withSuccessors(owner: Owner, { task, span }: Act, utterance: Utterance): Owner {
  const first = codesOf(owner);
  if (first.length === 0 || !task) return owner;
  const from = task.span.start;
  const steps = [...clauseSteps(from, span, utterance), ...notedSteps(from, span, utterance)]
    .filter(({ codes }) => codes.some((code) => !first.includes(code)))
    .sort((one, other) => one.at - other.at);
  if (steps.length === 0) return owner;
  const kind = steps.some(({ isLater }) => isLater) ? 'sequence' : 'joint';
  const departments = [...new Set([...first, ...steps.flatMap(({ codes }) => codes)])];
  return { ...owner, responsible: { kind, departments } };
}

/** In clauses of their own. */
function clauseSteps(from: number, { end }: Span, utterance: Utterance): readonly Step[] {
  return utterance.clauses
    .filter(({ span }) => span.start > from && span.end <= end)
    .filter((clause) => goesOn(clause, utterance))
    .map((clause) => ({
      at: clause.span.start,
      codes: doersOf(clause, utterance),
      isLater: comesAfter(clause, utterance),
    }));
}

/** Another step of the same task: a clause that stands beside the first, not one that explains it. */
function goesOn(clause: Clause, utterance: Utterance): boolean {
  if (clause.voice === 'passive' && clause.agent === null) return false;
  return (clause.kind === 'main' && clause.finite !== null) || comesAfter(clause, utterance);
}

function comesAfter({ span, link, sentence }: Clause, { text }: Utterance): boolean {
  if (orderWordLength(`${link ?? ''} `) > 0 || orderWordLength(text.slice(span.start, span.end)) > 0)
    return true;
  return opensStep(text.slice(sentence.start, sentence.end));
}

/** The agent, whoever stands behind the verb ("daarna leest AZ mee"), the subject, or in a note whoever stands first. */
function doersOf(clause: Clause, utterance: Utterance): readonly string[] {
  const { subject, agent, span, finite } = clause;
  const after = orderWordLength(utterance.text.slice(span.start, span.end));
  const behindVerb =
    clause.isSubjectShared && finite && after > 0
      ? codesAt({ start: finite.end, end: span.end }, utterance)
      : [];
  if (behindVerb.length > 0) return behindVerb;
  return codesAt(agent ?? subject ?? { start: span.start + after, end: span.end }, utterance);
}

/** In the words of notes: "daarna BZK", "daarna BZK en VWS meelezen". */
function notedSteps(from: number, { end }: Span, utterance: Utterance): readonly Step[] {
  return phrasesInOrder(utterance.text.slice(from, end)).map((phrase) => ({
    at: from + phrase.start,
    codes: codesAt({ start: from + phrase.start, end: from + phrase.end }, utterance),
    isLater: true,
  }));
}

function codesAt(phrase: Span, utterance: Utterance): readonly string[] {
  return codesOf(partiesOf(actorsAt(phrase, utterance)));
}
