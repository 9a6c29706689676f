import type { Clause } from '../grammar/clause';
import { goesBehind } from '../grammar/clauseFacts';
import { governorOf } from '../grammar/clauseTree';
import { GETTING } from '../grammar/lexicon/arriving';
import { ORDER_WORDS, phrasesInOrder } from '../grammar/orderWords';
import { lies } from '../span';
import type { Act } from './act';
import { findAgreement } from './agreement';
import { findCharge } from './charge';
import { findCommitment } from './commitment';
import { findContinuation } from './continuation';
import { findDue } from './due';
import { findEnglish } from './english';
import type { FindAct } from './finder';
import { findGapped } from './gapped';
import { findFollowUp } from './followUp';
import { findMandate } from './mandate';
import { findOffer } from './offer';
import type { Reading } from './reading';
import { findRequest } from './request';
import { findTakenUp } from './takenUp';

/**
 * From what is said in so many words to what must be weighed: the first that answers is right. English before all: "meet" and "plan"
 * are Dutch too.
 */
const finders: readonly FindAct[] = [
  findEnglish,
  findTakenUp,
  findAgreement,
  findRequest,
  findMandate,
  findOffer,
  findDue,
  findCharge,
  findCommitment,
  findContinuation,
  findGapped(findCommitment),
  findFollowUp,
];

/** Everything running text puts somebody to, in order. */
export function readActs(reading: Reading): readonly Act[] {
  const acts: Act[] = [];
  for (const clause of reading.clauses) {
    const act = actIn(clause, reading);
    const last = acts.at(-1);
    if (!act || (last && belongsTo(act, last, reading))) continue;
    if (last && lies(last.span, act.span) && last.span.end < act.span.end) acts.pop();
    acts.push(act);
  }
  return apart(acts);
}

function actIn(clause: Clause, reading: Reading): Act | null {
  for (const find of finders) {
    const act = find(clause, reading);
    if (act) return act;
  }
  return null;
}

/** A second task of the same doer, or the next step ("waarna", "daarna"), is part of the first. */
function belongsTo({ task, span }: Act, last: Act, reading: Reading): boolean {
  if (!task || span.start !== last.span.start) return false;
  if (task.link === '(' || isOfGiver(task) || (last.task && GETTING.has(last.task.predicate?.lemma ?? '')))
    return false;
  return task.isSubjectShared || task.link === 'waarna' || isNext(task) || hangsOn(task, last, reading);
}

/** "Neemt het op en krijgt van Bert een voorbeeld": who gives it is another. */
function isOfGiver(task: Clause): boolean {
  return GETTING.has(task.predicate?.lemma ?? '') && goesBehind(task, 'van');
}

function isNext({ words }: Clause): boolean {
  return words.some(({ lower }, at) => at < 2 && ORDER_WORDS.has(lower));
}

function hangsOn(task: Clause, last: Act, { clauses, text }: Reading): boolean {
  const governor = governorOf(task, clauses);
  if (!governor || isOfOther(task, governor, text)) return false;
  return governor === last.task || (governor === last.frame && task.kind === 'infinitive');
}

/** "BZK stuurt de brief, OCW levert de cijfers": two tasks, unless they are steps of one ("daarna leest SZW mee"). */
function isOfOther(
  { kind, subject, isSubjectShared, sentence }: Clause,
  governor: Clause,
  text: string,
): boolean {
  if (kind !== 'main' || governor.kind !== 'main' || subject === null || isSubjectShared) return false;
  return phrasesInOrder(text.slice(sentence.start, sentence.end)).length === 0;
}

/** Where one sentence has two acts, each has its own clauses. */
function apart(acts: readonly Act[]): readonly Act[] {
  return acts.map((act, index) => {
    const next = acts[index + 1];
    const before = acts[index - 1];
    const isShared = (other: Act | undefined) => other !== undefined && other.span.start === act.span.start;
    if (!isShared(next) && !isShared(before)) return act;
    const start = isShared(before) ? ownStart(act, before) : act.span.start;
    const end = next && isShared(next) ? ownStart(next, act) : act.span.end;
    return {
      ...act,
      span: { start: start ?? act.span.start, end: Math.max(end ?? 0, act.task?.span.end ?? 0) },
    };
  });
}

/** Where the clauses of an act begin; what frames the act before it too is left to that. */
function ownStart({ frame, task }: Act, before: Act | undefined): number | undefined {
  return (frame !== null && frame !== before?.frame ? frame : task)?.span.start;
}
