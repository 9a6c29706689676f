import type { Clause } from '../grammar/clause';
import { isDone } from '../grammar/clauseFacts';
import { clausesIn } from '../grammar/clauseTree';
import { isOfClass } from '../grammar/lexicon/verbForms';
import { namesRole, readBareMark, readExplicitMark, type ExplicitMark } from '../marks/explicitMark';
import { OPENING } from '../marks/lexicon';
import { endsClosed } from '../marks/status';
import { isTerm } from '../marks/term';
import { leadingParties, movedParties } from '../parties/parties';
import { shifted, type Span } from '../span';
import type { Act } from './act';
import { isInfinitive, isNoteTask, isPluralNote } from './noteTask';
import type { Reading } from './reading';

/** Every explicit mark in the text, each with the sentence it marks; of "Acties BZK: ...; ...; ..." each of the tasks. */
export function readMarks(reading: Reading): readonly Act[] {
  const sentences = sentencesOf(reading.clauses);
  const acts: Act[] = [];
  let lead: Act | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const mark: Act | null =
      markIn(sentence, sentenceBefore(sentences, index, reading), reading) ??
      (lead && underLead(lead, sentence, reading));
    if (!mark) {
      if (!isEnumerator(sentence, reading)) lead = null;
      continue;
    }
    lead = mark;
    if (!isSaidDone(sentences[index + 1], reading) && !isOnlyLead(mark, reading)) acts.push(mark);
    const task = mark.mark?.kind === 'decision' ? taskIn(mark, reading) : null;
    if (task) acts.push(task);
  }
  return acts;
}

/** "Besluit: de lijst wordt gedeeld (actie VWS)": what was decided is somebody's task as well. */
function taskIn({ mark, span }: Act, reading: Reading): Act | null {
  const start = mark?.span.end ?? span.start;
  const rest = {
    start: start + (/^\s*/.exec(reading.text.slice(start, span.end))?.[0].length ?? 0),
    end: span.end,
  };
  const found = readExplicitMark(reading.text.slice(rest.start, rest.end), reading.context);
  if (found?.kind !== 'action' || !found.parties) return null;
  return marked(moved(found, rest.start), rest, reading);
}

/** "Plan een overleg. Deadline: 4 december. Verantwoordelijke: Anna": what only tells by when is passed over. */
function sentenceBefore(sentences: readonly Span[], index: number, { text }: Reading): Span | null {
  const before = sentences.slice(Math.max(0, index - 2), index);
  return before.findLast(({ start, end }) => !isTerm(text.slice(start, end))) ?? null;
}

const MANY = new RegExp(`${OPENING}(?:acties|actiepunten|vervolgacties|to[- ]?do['’]?s)`, 'iu');

/** "Acties BZK: lijst rondsturen; reacties verwerken": the next in the list is theirs too. */
function underLead(lead: Act, sentence: Span, reading: Reading): Act | null {
  const { text, clauses } = reading;
  const { mark } = lead;
  if (!mark || mark.kind !== 'action') return null;
  const goesOn = MANY.test(text.slice(mark.span.start, mark.span.end)) || text[lead.span.end - 1] === ';';
  const [task] = clausesIn(sentence, clauses);
  if (!goesOn || !task || !(isNoteTask(task) || isPluralNote(task, reading))) return null;
  return { ...lead, span: sentence, task };
}

/** "Acties BZK: a.": what is to be done stands behind it. */
function isOnlyLead({ mark, span }: Act, { text }: Reading): boolean {
  return (
    mark !== null && span.start <= mark.span.start && ENUMERATOR.test(text.slice(mark.span.end, span.end))
  );
}

function isEnumerator({ start, end }: Span, { text }: Reading): boolean {
  return ENUMERATOR.test(text.slice(start, end));
}

const ENUMERATOR = /^\s*(?:\(?(?:\d{1,2}|[a-z])[.)]+\s*)$/;

/** "Actie Anna: notitie nalopen. Afgerond." */
function isSaidDone(next: Span | undefined, { text }: Reading): boolean {
  return next !== undefined && endsClosed(text.slice(next.start, next.end));
}

/** The spans of the sentences, each once, in order. */
export function sentencesOf(clauses: readonly Clause[]): readonly Span[] {
  return clauses
    .map(({ sentence }) => sentence)
    .filter((one, index, all) => one.start !== all[index - 1]?.start);
}

function markIn(sentence: Span, before: Span | null, reading: Reading): Act | null {
  const { text, context, clauses } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const explicit = readExplicitMark(words, context);
  const found = explicit ?? readBareMark(words, context) ?? ofNote(sentence, reading);
  if (!found || (!explicit && !isOfNotes(sentence, clauses))) return null;
  if (before === null && namesRole(words)) return null;
  const mark = moved(found, sentence.start);
  if (isReference(mark) && isDoneIn(sentence, clauses)) return null;
  if (
    isLead(mark, sentence, text) ||
    SAYS_NOTHING.test(text.slice(mark.span.end, sentence.end)) ||
    isList(mark, sentence, reading) ||
    (mark.kind === 'action' && endsClosed(text))
  )
    return null;
  const isLone = before !== null && mark.kind === 'action' && marksTheSentenceBefore(sentence, mark, reading);
  const span = isLone ? { start: before.start, end: sentence.end } : sentence;
  return marked(mark, span, reading);
}

function marked(mark: ExplicitMark, span: Span, { clauses }: Reading): Act {
  return {
    kind: 'mark',
    certainty: 'explicit',
    span,
    task: taskBeside(mark, span, clauses),
    frame: null,
    mark,
    cues: [mark.span],
  };
}

/** "Actie: geen", "Besluit: n.v.t.", "Acties: zie tekst": a form was filled in. */
const SAYS_NOTHING =
  /^\s*(?:geen(?:\s(?:nieuwe\s)?(?:acties?|actiepunten|besluit(?:en)?))?|n\.?v\.?t\b.{0,60}|none|zie\s(?:de\s)?(?:tekst|hierboven|boven|hieronder|verslag|notulen|actielijst|vorig\p{L}{0,2}(?:\s\p{L}{1,20})?)|[-–—/]+)[\s.)\]*_]*$/iu;

/** "Actie uitnodiging maken": the word, and what is to be done in an infinitive behind it. */
function ofNote(sentence: Span, { text, clauses }: Reading): ExplicitMark | null {
  const word = WORD.exec(text.slice(sentence.start, sentence.end))?.[0];
  const task = word ? clausesIn(sentence, clauses)[0] : undefined;
  if (!word || !task || !isInfinitive(task) || task.words.filter(({ kind }) => kind === 'word').length < 3)
    return null;
  return { kind: 'action', span: { start: 0, end: word.length }, phrase: '', parties: null };
}

const WORD = new RegExp(`${OPENING}actie(?:punt)?(?=\\s\\p{Ll})`, 'iu');

/** "Actiepunt 14: ...": an action of an earlier list, by its number. */
function isReference({ kind, phrase, parties }: ExplicitMark): boolean {
  return kind === 'action' && parties === null && /^\s*(?:nr\.?\s*|#)?\d/i.test(phrase);
}

/** "Besluit:" by itself leads to what stands below it. */
function isLead({ kind, span }: ExplicitMark, sentence: Span, text: string): boolean {
  const isAlone = text.slice(sentence.start, span.start).trim() === '';
  return kind === 'decision' && isAlone && text.slice(span.end, sentence.end).trim() === '';
}

/** "Acties: BZK levert de cijfers, VWS schrijft de inleiding": each says who does it. */
function isList({ parties, span, kind }: ExplicitMark, sentence: Span, { text, clauses }: Reading): boolean {
  if (parties !== null || kind !== 'action' || !MANY.test(text.slice(span.start, span.end))) return false;
  const said = clausesIn(sentence, clauses).filter(
    (clause) =>
      clause.kind === 'main' && clause.finite !== null && clause.subject !== null && !clause.isSubjectShared,
  );
  return said.length > 1;
}

/** What is said of it is how it stands. */
function isDoneIn(sentence: Span, clauses: readonly Clause[]): boolean {
  const said = clausesIn(sentence, clauses).find(({ finite }) => finite !== null);
  return said !== undefined && (isDone(said) || isOfClass(said.predicate?.lemma ?? '', 'state'));
}

/** "De notitie wordt aangepast. Actie: BZK." */
function marksTheSentenceBefore(sentence: Span, mark: ExplicitMark, { text, context }: Reading): boolean {
  const rest = text.slice(mark.span.end, sentence.end).replace(/[\s.;*_)\]>]+$/, '');
  if (rest.trim() === '') return text.slice(sentence.start, mark.span.start).trim() === '';
  const behind = leadingParties(rest, context);
  return behind !== null && rest.slice(behind.end).trim() === '';
}

/** The first clause with a verb that is not in the mark itself. */
function taskBeside(mark: ExplicitMark, span: Span, clauses: readonly Clause[]): Clause | null {
  const isBeside = (clause: Clause) =>
    clause.predicate !== null &&
    clause.span.start >= span.start &&
    clause.span.end <= span.end &&
    clause.predicate.spans.every(({ start }) => start >= mark.span.end || start < mark.span.start);
  return clauses.find(isBeside) ?? null;
}

/** Nothing is said of anybody: "Actiepunt Anna lijst rondsturen", "actiepunt allen lijst maken van vragen". */
function isOfNotes(sentence: Span, clauses: readonly Clause[]): boolean {
  return clausesIn(sentence, clauses).every((clause) => clause.kind !== 'main' || isInfinitive(clause));
}

function moved(mark: ExplicitMark, offset: number): ExplicitMark {
  const span = shifted(mark.span, offset);
  return { ...mark, span, parties: mark.parties && movedParties(mark.parties, offset) };
}
