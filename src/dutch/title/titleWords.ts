import type { Act } from '../acts/act';
import type { Reading } from '../acts/reading';
import type { FoundDeadline } from '../deadline/foundDeadline';
import { wordsOf } from '../grammar/tagging';
import type { Word } from '../grammar/word';
import { lies, type Span } from '../span';
import { isHedge } from './hedges';

/** The words of a part of the text that a title may keep: no mark, hedge or owner among them, and no date but in what it is about. */
export function keptWords(
  part: Span,
  act: Act,
  { text, deadlines }: Reading,
  left: readonly Span[],
): readonly Word[] {
  const words = text.slice(part.start, part.end);
  const topics = [act.task?.object, act.task?.subject].filter(
    (topic) => topic !== null && topic !== undefined,
  );
  const days = deadlines()
    .filter((found) => !isPlace(found))
    .filter(
      (found) => !topics.some((topic) => isPartOf(found, topic, text) || describes(found.span, topic, text)),
    )
    .map(({ span }) => withTail(span, part, text));
  const out = [...left, ...days, ...(act.mark ? [act.mark.span] : [])];
  const said = wordsOf(words, part.start);
  const verb = act.task?.predicate?.spans ?? [];
  const others = said.filter((word) => !verb.some((span) => lies(word, span)));
  const hedges = new Set(others.filter((_, at) => isHedge(others, at)));
  return said.filter((word) => !hedges.has(word) && !out.some((span) => lies(word, span)));
}

/** "Tekst afmaken, do klaar": what stands between its comma and the end says no more than by when. */
function withTail(span: Span, { start, end }: Span, text: string): Span {
  const comma = /,\s*$/.exec(text.slice(start, span.start));
  const isTail = comma !== null && READY.test(text.slice(span.end, end));
  return isTail ? { start: start + comma.index, end } : span;
}

const READY = /^\s+(?:klaar|af|gereed|binnen|retour|terug|in de (?:tas|bus|mail))[\s.;!)]*$/i;

/** "Terug naar het SGO", when it is not known when that is: where it goes, not by when. */
function isPlace({ kind, date, words }: FoundDeadline): boolean {
  return kind === 'event' && date === null && /^(?:van|naar|in|op|bij)\s/i.test(words);
}

/** "De begroting 2027", "de planning Q1", "de volgende werkgroep"; "de cijfers volgende week" are figures, next week. */
function isPartOf({ span, kind }: FoundDeadline, topic: Span, text: string): boolean {
  const isAll = span.start === topic.start && kind !== 'event';
  return !isAll && lies(span, topic) && !COUNTED.test(text.slice(span.start, span.end));
}

/** A day that is counted from today. */
const COUNTED =
  /^(?:deze|vlgd|vlg|(?:eerst|over)?volgende?|(?:eerst|aan)?komende?|aanstaande|vandaag|(?:over)?morgen|(?:maan|dins|woens|donder|vrij|zater|zon)dag)(?!\p{L})/iu;

/** "de cijfers over het tweede kwartaal": of what it is, not when it is done. */
function describes({ start, end }: Span, topic: Span, text: string): boolean {
  return (
    /^\s*$/.test(text.slice(topic.end, start)) &&
    topic.end <= start &&
    /^(?:over|van|uit)\s/i.test(text.slice(start, end))
  );
}

/** The words put together again as they were spaced. */
export function joined(words: readonly Word[], text: string): string {
  return words
    .map((word, index) => {
      const spaced =
        index > 0 && (/\s/.test(text.charAt(word.start - 1)) || words[index - 1]?.end !== word.start);
      return spaced ? ` ${word.text}` : word.text;
    })
    .join('');
}
