import type { Act } from '../acts/act';
import type { Reading } from '../acts/reading';
import type { Clause } from '../grammar/clause';
import { dependantsOf } from '../grammar/clauseTree';
import { idiomOf } from '../grammar/lexicon/idioms';
import { actorsAt } from '../parties/actorsAt';
import { onlyParties } from '../parties/onlyParties';
import { lies, type Span } from '../span';
import { antecedentOf } from './antecedent';
import { bringingOf } from './arrivals';
import { clauseTitle, type TitleParts } from './clauseTitle';
import { fit } from './fit';
import { BEING } from './hedges';
import { standsAlone, withReferences, withTopic } from './references';
import { joined, keptWords } from './titleWords';

/**
 * A short title in the imperative that can be understood by itself ("Overzicht capaciteit aanleveren"), of the words of the text
 * alone; null when none is better than the line itself.
 */
export function taskTitle(act: Act, reading: Reading): string | null {
  const { task, asWritten, thing } = act;
  if (asWritten) return fit({ before: wordsOf(asWritten, act, reading), verb: '', after: '' });
  if (thing) return fit(brought(thing, act, reading));
  const isClause = task !== null && isDone(task, reading) && !isAsked(task, reading);
  const parts = isClause ? ofClause(task, act, reading) : ofFragment(act, reading);
  const resolved = parts && withReferences(parts, reading.context, () => task && antecedentOf(task, reading));
  if (!resolved) return null;
  const alone = standsAlone(resolved) ? resolved : withTopic(resolved, reading.context);
  return alone && fit(alone);
}

/** "Raming aanleveren". */
function brought(thing: Span, act: Act, reading: Reading): TitleParts {
  const before = wordsOf(thing, act, reading);
  return { before, verb: bringingOf(before), after: '' };
}

function wordsOf(phrase: Span, act: Act, reading: Reading): string {
  return joined(keptWords(phrase, act, reading, []), reading.text);
}

/** Whether a clause says what is to be done. What looks like a past tense is a noun misread: "namen". */
function isDone({ predicate, tense, span }: Clause, { text }: Reading): boolean {
  if (!predicate || tense === 'past' || BEING.has(predicate.lemma)) return false;
  return !text.slice(span.start, span.end).includes('\t');
}

function ofClause(clause: Clause, act: Act, reading: Reading): TitleParts | null {
  const task = undertakenIn(clause, reading);
  const parts = withJoined(task, act, reading) ?? clauseTitle(task, act, reading);
  const continuation = continuationOf(task, reading) || askedBefore(task, reading);
  return parts && { ...parts, after: [parts.after, continuation].filter(Boolean).join(' ') };
}

/** "Verwerkt en verstuurt de lijst": what both are done to stands behind the second. */
function withJoined(task: Clause, act: Act, reading: Reading): TitleParts | null {
  const next = dependantsOf(task, reading.clauses).find(
    ({ link, isSubjectShared, object }) => link === 'en' && isSubjectShared && object !== null,
  );
  const verb = task.predicate?.lemma;
  if (task.kind !== 'main' || task.object || task.complements.length > 0 || !next?.object || !verb)
    return null;
  if (actorsAt(next.object, reading).length > 0) return null;
  const parts = clauseTitle({ ...next, subject: task.subject }, act, reading);
  return parts && { ...parts, verb: `${verb} en ${parts.verb}` };
}

/** "Hoe om te gaan met de verzoeken": what is to be found out is no task by itself. */
function isAsked({ kind, span }: Clause, { text }: Reading): boolean {
  return kind === 'infinitive' && /(?:^|\s)(?:hoe|wat|waar|wanneer) om\s*$/i.test(text.slice(0, span.start));
}

/** "Neemt het voortouw om de brief te schrijven": what is undertaken is the task. */
function undertakenIn(clause: Clause, { clauses }: Reading): Clause {
  if (clause.predicate?.lemma !== 'nemen' || idiomOf('nemen', clause.words)?.name !== 'assume') return clause;
  const undertaken = dependantsOf(clause, clauses).find(
    ({ link, kind }) => link === 'om' && kind === 'infinitive',
  );
  return undertaken ?? clause;
}

/** "... of dat kan", "... om dit op te starten": the clauses that hang on the task and come right behind it. */
function continuationOf(task: Clause, { text, clauses, deadlines }: Reading): string {
  const first = dependantsOf(task, clauses).find(
    ({ kind, span }) => kind !== 'main' && kind !== 'fragment' && span.start > task.span.end,
  );
  if (!first || /[.!?;]/.test(text.slice(task.span.end, first.span.start))) return '';
  const day = deadlines().find(
    ({ span, due }) => due !== null && span.start < first.span.end && span.end >= first.span.end,
  );
  return text.slice(
    task.span.end,
    day && day.span.start > first.span.start ? day.span.start : first.span.end,
  );
}

/** "Welke gevolgen dit heeft, zoekt VWS uit": what is to be found out stands before the verb, and in a title behind it. */
function askedBefore(task: Clause, { text, clauses }: Reading): string {
  const asked = dependantsOf(task, clauses).find(
    ({ kind, mood, link, predicate, span }) =>
      kind === 'subordinate' &&
      (mood === 'question' || link === 'of') &&
      predicate?.lemma !== 'betreffen' &&
      span.end <= task.span.start,
  );
  if (!asked) return '';
  const words = text.slice(asked.sentence.start, asked.span.end);
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** "Notitie opstellen (Anna)", a cell of a row, "Samenvatting van het plan": the words as they stand, without the names. */
function ofFragment(act: Act, reading: Reading): TitleParts | null {
  const { text } = reading;
  if (act.task?.finite && !text.slice(act.span.start, act.span.end).includes('\t')) return null;
  const said = cellsOf(act.span, text).map((part) => ({ part, before: keptIn(part, act, reading) }));
  const fullest = said.toSorted((one, other) => other.before.length - one.before.length)[0];
  if (!fullest) return null;
  const named = actorsAt(fullest.part, reading).filter(({ span }) => !act.mark || !lies(span, act.mark.span));
  if (act.kind !== 'assignment' && named.length > 0) return null;
  return { before: fullest.before, verb: '', after: '' };
}

/** What a cell, or all that is said, has beside who and when. */
function keptIn(part: Span, act: Act, reading: Reading): string {
  const { text, context } = reading;
  const isCell = part.start > act.span.start || part.end < act.span.end;
  if (isCell && onlyParties(text.slice(part.start, part.end), context)) return '';
  return joined(keptWords(part, act, reading, nameParts(part, reading)), text);
}

/** The cells of a row; what is no row is one. */
function cellsOf({ start, end }: Span, text: string): readonly Span[] {
  return [...text.slice(start, end).matchAll(/[^\t]+/g)].map(({ 0: cell, index }) => ({
    start: start + index,
    end: start + index + cell.length,
  }));
}

/** Brackets, heads and what stands before a dash, with names only. */
function nameParts({ start, end }: Span, { text, context }: Reading): readonly Span[] {
  return [...text.slice(start, end).matchAll(/\(([^()]{1,120})\)|^([^:]{1,60}):|:\s*([^:]{1,60}?)\s[–-]\s/g)]
    .filter(([, bracket, head, dashed]) => onlyParties(bracket ?? head ?? dashed ?? '', context))
    .map(({ 0: whole, index }) => ({ start: start + index, end: start + index + whole.length }));
}
