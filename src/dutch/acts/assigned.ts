import { readNames, type ExplicitMark } from '../explicitMark';
import type { Clause } from '../grammar/clause';
import { shifted } from '../parties/parties';
import type { Span } from '../recognition';
import type { Act } from './act';
import { sentencesOf } from './marked';
import { deadlineIn, type Reading } from './reading';
import { taskOf } from './task';

/** Tasks in the words of notes, with a name beside them: "Notitie opstellen (Anna)", "Allen: namen doorgeven", "→ BZK belt na". */
export function readAssignments(reading: Reading): readonly Act[] {
  return sentencesOf(reading.clauses).flatMap((sentence) => assignmentIn(sentence, reading) ?? []);
}

function assignmentIn(sentence: Span, reading: Reading): Act | null {
  const clauses = reading.clauses.filter((clause) => clause.sentence.start === sentence.start);
  const task = clauses.find((clause) => isTask(clause));
  if (!task) return asAction(clauses) ?? named(clauses, sentence, reading);
  const mark = namesBeside(task, clauses, reading);
  const isLone = !mark && isVerbFinal(task) && isAlone(task, clauses);
  const deadline = isLone ? deadlineIn(sentence, reading) : null;
  if (!mark && !deadline) return null;
  const certainty = mark ? 'explicit' : 'possible';
  const spans = task.predicate?.spans ?? [];
  const cues = [mark?.span ?? null, ...spans, deadline].filter((cue) => cue !== null);
  return { kind: 'assignment', certainty, span: sentence, task, frame: null, mark, cues };
}

/** An infinitive of notes: "notitie rondsturen". */
function isTask(clause: Clause): boolean {
  return (
    clause.kind === 'fragment' &&
    clause.link !== '(' &&
    clause.mood === 'statement' &&
    !clause.isNegated &&
    isInfinitive(clause) &&
    taskOf(clause) !== null
  );
}

function isInfinitive({ words, predicate }: Clause): boolean {
  const verb = words.find(({ start }) => start === predicate?.spans[0]?.start);
  return verb?.forms.some(({ kind }) => kind === 'plural') ?? false;
}

function isVerbFinal({ words, predicate }: Clause): boolean {
  const last = words.findLast(({ tag }) => tag !== 'mark');
  return (
    last !== undefined &&
    predicate?.spans.some(({ start }) => start === last.start) === true &&
    words[0] !== last
  );
}

/** Nothing in the sentence is told of anybody. */
function isAlone(task: Clause, clauses: readonly Clause[]): boolean {
  return clauses.every((clause) => clause === task || clause.finite === null);
}

/** Names and nothing else, before a colon or between brackets. */
function namesBeside(task: Clause, clauses: readonly Clause[], reading: Reading): ExplicitMark | null {
  const head = clauses.find(
    (clause) => task.link === ':' && clause.span.end <= task.span.start && clause.finite === null,
  );
  const bracket = clauses.find((clause) => clause.link === '(' && clause.span.start >= task.span.end);
  const arrow = clauses.find((clause) => clause.link === '→' && clause.span.start >= task.span.end);
  for (const clause of [head, bracket, arrow]) {
    const mark = clause && markOf(clause.span, reading);
    if (mark && !(clause === head && (isSpeaker(mark, reading) || (!isVerbFinal(task) && !isForAll(mark)))))
      return mark;
  }
  return namesBehindDash(task.sentence, reading);
}

/** "Notitie rondsturen - Anna". */
function namesBehindDash(sentence: Span, reading: Reading): ExplicitMark | null {
  const words = reading.text.slice(sentence.start, sentence.end);
  const dash = /\s[-–|]\s*([^-–|]{2,60}?)[.;\s]*$/.exec(words);
  if (!dash) return null;
  const start = sentence.start + dash.index + dash[0].indexOf(dash[1] ?? '');
  return markOf({ start, end: start + (dash[1] ?? '').length }, reading);
}

function markOf(span: Span, { text, context }: Reading): ExplicitMark | null {
  const phrase = text.slice(span.start, span.end);
  const parties = readNames(phrase, context);
  return parties && { kind: 'action', span, phrase, parties: shifted(parties, span.start) };
}

/** "Over twee weken overleg over de bijeenkomst (Anna, Jan)": a thing with a day and names at the end. */
function named(clauses: readonly Clause[], sentence: Span, reading: Reading): Act | null {
  const bracket = clauses.at(-1);
  if (bracket?.link !== '(' || clauses.some(({ finite, mood }) => finite !== null || mood === 'question'))
    return null;
  const mark = markOf(bracket.span, reading);
  const deadline = mark && deadlineIn(sentence, reading);
  if (!deadline) return null;
  return {
    kind: 'assignment',
    certainty: 'explicit',
    span: sentence,
    task: clauses[0] ?? null,
    frame: null,
    mark,
    cues: [mark.span, deadline],
  };
}

function isForAll({ parties }: ExplicitMark): boolean {
  return parties?.responsible.kind === 'everybody';
}

/** "BZK: ..." is who speaks, not who is asked, unless all are meant. */
function isSpeaker({ parties }: ExplicitMark, { context }: Reading): boolean {
  return parties?.responsible.kind !== 'everybody' && context.speaker !== null;
}

/** "Dit is als actie uitgezet bij de werkgroep". */
function asAction(clauses: readonly Clause[]): Act | null {
  if (!clauses.some(({ predicate }) => SETTING.has(predicate?.lemma ?? ''))) return null;
  const task = clauses.find(({ words }) =>
    words.some(({ lower }, at) => lower === 'als' && ACTIONS.has(words[at + 1]?.lower ?? '')),
  );
  if (!task) return null;
  return {
    kind: 'assignment',
    certainty: 'firm',
    span: task.sentence,
    task,
    frame: null,
    mark: null,
    cues: [task.span],
  };
}

const ACTIONS = new Set(['actie', 'actiepunt', 'vervolgactie']);
const SETTING = new Set([
  'uitzetten',
  'opnemen',
  'meegeven',
  'noteren',
  'beleggen',
  'neerleggen',
  'toevoegen',
]);
