import type { Act } from '../acts/act';
import type { Clause } from '../grammar/clause';
import { actorsAt } from '../parties/resolve';
import { onlyParties } from '../parties/onlyParties';
import type { Utterance } from '../parties/utterance';
import type { Span } from '../recognition';
import { clauseTitle, type TitleParts } from './clauseTitle';
import { fit } from './fit';
import { BEING } from './hedges';
import { standsAlone, withReferences } from './references';
import { joined, keptWords } from './titleWords';

/**
 * A short title in the imperative that can be understood by itself ("Overzicht capaciteit aanleveren"), of the words of the text
 * alone; null when none is better than the line itself.
 */
export function taskTitle(act: Act, utterance: Utterance): string | null {
  const { task } = act;
  const parts = task && isDone(task, utterance) ? ofClause(task, act, utterance) : ofFragment(act, utterance);
  const resolved = parts && withReferences(parts, utterance.context);
  if (!resolved || !standsAlone(resolved)) return null;
  return fit(resolved);
}

/** Whether a clause says what is to be done. What looks like a past tense is a noun misread: "namen". */
function isDone({ predicate, tense, span }: Clause, { text }: Utterance): boolean {
  if (!predicate || tense === 'past' || BEING.has(predicate.lemma)) return false;
  return !text.slice(span.start, span.end).includes('\t');
}

function ofClause(task: Clause, act: Act, utterance: Utterance): TitleParts | null {
  const parts = clauseTitle(task, act, utterance);
  const continuation = continuationOf(task, utterance);
  return parts && { ...parts, after: [parts.after, continuation].filter(Boolean).join(' ') };
}

/** "... of dat kan", "... om dit op te starten": the clauses that hang on the task and come right behind it. */
function continuationOf(task: Clause, { text, clauses }: Utterance): string {
  const index = clauses.indexOf(task);
  const hanging = clauses.filter(
    ({ parent, kind, span }) =>
      parent === index && kind !== 'main' && kind !== 'fragment' && span.start > task.span.end,
  );
  const [first] = hanging;
  if (!first || /[.!?;]/.test(text.slice(task.span.end, first.span.start))) return '';
  return text.slice(task.span.end, first.span.end);
}

/** "Notitie opstellen (Anna)", a cell of a row, "Samenvatting van het plan": the words as they stand, without the names. */
function ofFragment({ span, ...act }: Act, utterance: Utterance): TitleParts | null {
  const part = cellOf(span, utterance.text);
  if (act.kind !== 'assignment' && actorsAt(part, utterance).length > 0) return null;
  const names = nameParts(part, utterance);
  return {
    before: joined(keptWords(part, { span, ...act }, utterance, names), utterance.text),
    verb: '',
    after: '',
  };
}

/** The longest cell of a row. */
function cellOf({ start, end }: Span, text: string): Span {
  const cells = [...text.slice(start, end).matchAll(/[^\t]+/g)];
  const longest = [...cells].sort((one, other) => other[0].length - one[0].length)[0];
  return longest
    ? { start: start + longest.index, end: start + longest.index + longest[0].length }
    : { start, end };
}

/** Brackets and heads with names only. */
function nameParts({ start, end }: Span, { text, context }: Utterance): readonly Span[] {
  return [...text.slice(start, end).matchAll(/\(([^()]{1,120})\)|^([^:]{1,60}):/g)]
    .filter(([, bracket, head]) => onlyParties(bracket ?? head ?? '', context))
    .map(({ 0: whole, index }) => ({ start: start + index, end: start + index + whole.length }));
}
