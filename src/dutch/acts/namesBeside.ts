import type { ExplicitMark } from '../marks/explicitMark';
import { readNames } from '../marks/onlyNames';
import type { Clause } from '../grammar/clause';
import type { Word } from '../grammar/word';
import { readDeadline } from '../deadline/readDeadline';
import { movedParties } from '../parties/parties';
import type { Span } from '../span';
import { isAlone, isVerbFinal, wordsBefore } from './noteTask';
import { openQuestion } from './openQuestion';
import type { Reading } from './reading';

/** Names and nothing else, before a colon or between brackets. */
export function namesBeside(task: Clause, clauses: readonly Clause[], reading: Reading): ExplicitMark | null {
  const head = clauses.find(
    (clause) => HEADING.has(task.link ?? '') && clause.span.end <= task.span.start && clause.finite === null,
  );
  const bracket = clauses.find((clause) => clause.link === '(' && clause.span.start >= task.span.end);
  const arrow = clauses.find((clause) => clause.link === '→' && clause.span.start >= task.span.end);
  const doer = head?.agent && markOf(head.agent, reading);
  if (doer) return doer;
  for (const clause of [head, bracket, arrow]) {
    const mark = clause && !(clause === bracket && isOfName(clause, reading)) && markOf(clause.span, reading);
    if (mark && !(clause === head && (isSpeaker(mark, reading) || isSaidOf(task, clauses, mark))))
      return mark;
  }
  const agent = task.agent && markOf(task.agent, reading);
  return (
    agent ??
    namesBehindDash(task.sentence, reading) ??
    namesBehindColon(task, clauses, reading) ??
    namesBehindComma(task, reading) ??
    namesInFront(task, clauses, reading)
  );
}

/** "Anna: notitie rondsturen", "Anna → notitie rondsturen". */
const HEADING = new Set([':', '→']);

/** "Met Jan Monster (VWS)": where he is from, not who does it. */
function isOfName({ span }: Clause, { text }: Reading): boolean {
  return /\p{Lu}\p{Ll}+\s?\($/u.test(text.slice(Math.max(0, span.start - 30), span.start));
}

/** "Anna en Jan de notitie voorbereiden": people before what they are to do, without "gaan". */
function namesInFront(task: Clause, clauses: readonly Clause[], reading: Reading): ExplicitMark | null {
  const { start } = task.span;
  if ((start !== task.sentence.start && task.link !== ':') || !isAlone(task, clauses)) return null;
  let end = start;
  for (const { span, who } of reading.actors()) {
    if (span.start < end) continue;
    if (who.kind === 'everybody' && span.start === start) return markOf(span, reading);
    if (who.kind !== 'named' || !JOINT.test(reading.text.slice(end, span.start))) break;
    ({ end } = span);
  }
  if (start === end || end >= task.span.end) return null;
  const isTask = isVerbFinal(task) || (isRunning(task, reading) && wordsFrom(end, task).length > 0);
  return isTask ? markOf({ start, end }, reading) : null;
}

/** No row of a table: behind its task stand columns of other things. */
function isRunning({ span }: Clause, { text }: Reading): boolean {
  return !text.slice(span.start, span.end).includes('\t');
}

/** What is to be done something to, behind the names. */
function wordsFrom(end: number, task: Clause): readonly Word[] {
  return wordsBefore(task).filter(({ start, tag }) => start >= end && tag !== 'mark');
}

const JOINT = /^(?:[\s,&/+]|en\b)*$/;

/** "Notitie rondsturen - Anna", "heidag plannen, trekker: Anna", "notitie rondsturen - Anna - vrijdag". */
function namesBehindDash(sentence: Span, reading: Reading): ExplicitMark | null {
  const words = reading.text.slice(sentence.start, sentence.end);
  for (const pattern of [DASH, LEADER, DASH_DAY]) {
    const found = pattern.exec(words);
    const [whole = '', lead = '', names = '', day] = found ?? [];
    if (!found || (day !== undefined && readDeadline(day, reading.context) === null)) continue;
    const start = sentence.start + found.index + whole.indexOf(names, lead.length);
    const mark = markOf({ start, end: start + names.length }, reading);
    if (mark) return { ...mark, span: { start: sentence.start + found.index, end: mark.span.end } };
  }
  return null;
}

/** "Notitie rondsturen: Anna"; "ontsluiten bronnen: Anna" is a part of something, and who has it. */
function namesBehindColon(task: Clause, clauses: readonly Clause[], reading: Reading): ExplicitMark | null {
  if (wordsBefore(task).length === 0) return null;
  const behind = clauses.find(({ link, span }) => link === ':' && span.start >= task.span.end);
  return behind ? markOf(behind.span, reading) : null;
}

/** "Lijst rondsturen, Anna, voor 1 mei": behind the verb nothing but who and when. */
function namesBehindComma({ predicate, sentence }: Clause, reading: Reading): ExplicitMark | null {
  const verb = predicate?.spans.at(-1)?.end ?? sentence.end;
  const rest = reading.text.slice(verb, sentence.end);
  const comma = /^,\s+/.exec(rest)?.[0];
  const names = rest.replace(/[\s.;]+$/, '');
  return comma && names.length > comma.length && names.length <= LONGEST
    ? markOf({ start: verb + comma.length, end: verb + names.length }, reading)
    : null;
}

/** More characters are more than names and a day. */
const LONGEST = 60;

const DASH = /(\s[-–|]\s{0,5})([^-–|]{2,60}?)[.;\s]{0,5}$/;
/** "Notitie rondsturen – Anna – vrijdag". */
const DASH_DAY = /(\s[-–|]\s{0,5})([^-–|]{2,60}?)\s[-–|]\s{0,5}([^-–|]{2,30}?)[.;\s]{0,5}$/;
const LEADER = /([,;]\s{0,5}trekkers?:?\s{1,5})([^,;–-]{2,60}?)[.;\s]{0,5}$/;

/** What is written there as a mark of who does it, when that is names and nothing else. */
export function markOf(span: Span, { text, context }: Reading): ExplicitMark | null {
  const phrase = text.slice(span.start, span.end);
  const parties = readNames(phrase, context);
  return parties && { kind: 'action', span, phrase, parties: movedParties(parties, span.start) };
}

/** "Anna: bellen met Jan" may tell what she said; "Anna: nagaan of het kan" is hers to do, and what is for all is nobody's words. */
function isSaidOf(task: Clause, clauses: readonly Clause[], mark: ExplicitMark): boolean {
  return wordsBefore(task).length === 0 && !isForAll(mark) && openQuestion(task, clauses) === null;
}

function isForAll({ parties }: ExplicitMark): boolean {
  return parties?.responsible.kind === 'everybody';
}

/** "BZK: ..." is who speaks, not who is asked, unless all are meant. */
function isSpeaker({ parties }: ExplicitMark, { context }: Reading): boolean {
  return parties?.responsible.kind !== 'everybody' && context.speaker !== null;
}
