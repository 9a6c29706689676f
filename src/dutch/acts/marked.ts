import { namesRole, readBareMark, readExplicitMark, type ExplicitMark } from '../explicitMark';
import type { Clause } from '../grammar/clause';
import { isOfClass } from '../grammar/lexicon/verbForms';
import { leadingParties, shifted } from '../parties/parties';
import type { Span } from '../recognition';
import { endsClosed } from '../status';
import type { Act } from './act';
import type { Reading } from './reading';
import { isDone } from './done';

/** Every explicit mark in the text, each with the sentence it marks. */
export function readMarks(reading: Reading): readonly Act[] {
  const sentences = sentencesOf(reading.clauses);
  return sentences.flatMap((sentence, index) => {
    const mark = markIn(sentence, sentences[index - 1] ?? null, reading);
    return mark && !isSaidDone(sentences[index + 1], reading) ? [mark] : [];
  });
}

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
  const found =
    readExplicitMark(words, context) ?? (isFragment(sentence, clauses) ? readBareMark(words, context) : null);
  if (!found) return null;
  if (before === null && namesRole(words)) return null;
  const mark = moved(found, sentence.start);
  if (isReference(mark) && isDoneIn(sentence, clauses)) return null;
  if (isLead(mark, sentence, text) || (mark.kind === 'action' && endsClosed(text))) return null;
  const isLone = before !== null && mark.kind === 'action' && marksTheSentenceBefore(sentence, mark, reading);
  const span = isLone ? { start: before.start, end: sentence.end } : sentence;
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

/** "Actiepunt 14: ...": an action of an earlier list, by its number. */
function isReference({ phrase, parties }: ExplicitMark): boolean {
  return parties === null && /^\s*(?:nr\.?\s*|#)?\d/i.test(phrase);
}

/** "Besluit:" by itself leads to what stands below it. */
function isLead({ kind, span }: ExplicitMark, sentence: Span, text: string): boolean {
  const isAlone = text.slice(sentence.start, span.start).trim() === '';
  return kind === 'decision' && isAlone && text.slice(span.end, sentence.end).trim() === '';
}

/** What is said of it is how it stands. */
function isDoneIn(sentence: Span, clauses: readonly Clause[]): boolean {
  const said = clauses.find(({ sentence: { start }, finite }) => start === sentence.start && finite !== null);
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

function isFragment(sentence: Span, clauses: readonly Clause[]): boolean {
  return !clauses.some((clause) => clause.sentence.start === sentence.start && clause.kind === 'main');
}

function moved(mark: ExplicitMark, offset: number): ExplicitMark {
  const span = { start: mark.span.start + offset, end: mark.span.end + offset };
  return { ...mark, span, parties: mark.parties && shifted(mark.parties, offset) };
}
