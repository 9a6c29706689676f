import { pieces } from '../pieces';
import type { Span } from '../span';
import { placesOf } from './beginning';
import { expression, type Expression } from './expression';
import type { DatedDeadline, DeadlineContext, FoundDeadline } from './foundDeadline';
import { meaningOf } from './meaning';
import { isoDay } from './moment';
import { tokensOf, type Tokens } from './tokens';

/** An expression of time where it stands. */
interface Written {
  readonly value: Expression;
  readonly span: Span;
}

/** Every expression of time in a text, in order and not overlapping. Total, and linear in the length of the text. */
export function readDeadlines(
  text: string,
  { meetingDate, calendar }: DeadlineContext,
): readonly FoundDeadline[] {
  const expressions = pieces(text).flatMap(({ start, end }) =>
    expressionsIn(tokensOf(text.slice(start, end), start)),
  );
  if (expressions.length === 0) return [];
  const day = isoDay(meetingDate);
  if (!day) return [];
  return expressions.flatMap(({ value, span }) => {
    const meaning = meaningOf(value, { day, calendar });
    return meaning ? [{ span, words: text.slice(span.start, span.end), ...meaning }] : [];
  });
}

/** The deadline a phrase states: a firm one before one that is only named; null when no day is a deadline. */
export function readDeadline(phrase: string, context: DeadlineContext): DatedDeadline | null {
  return bestDeadline(readDeadlines(phrase, context));
}

/** The same, or else the first expression that sets a limit without a day ("z.s.m.") or none ("per 1 juli"). */
export function readStatement(phrase: string, context: DeadlineContext): FoundDeadline | null {
  const found = readDeadlines(phrase, context);
  return bestDeadline(found) ?? found[0] ?? null;
}

/** Of several the one that limits most: behind "uiterlijk", and a day before a period; the first of equals. */
export function bestDeadline(found: readonly FoundDeadline[]): DatedDeadline | null {
  const dated = found.filter(isDated);
  const firm = dated.filter(({ isFirm }) => isFirm);
  const first = firm.length > 0 ? firm : dated;
  return first.find(({ date }) => date !== null) ?? first[0] ?? null;
}

function isDated(found: FoundDeadline): found is DatedDeadline {
  return found.due !== null;
}

const places = placesOf(expression);

function expressionsIn(tokens: Tokens): readonly Written[] {
  const found: Written[] = [];
  const next = places(tokens);
  for (let at = next(0); at < tokens.length;) {
    const match = expression.read(tokens, at);
    if (match) found.push({ value: match.value, span: spanOf(tokens, at, match.next) });
    at = next(match?.next ?? at + 1);
  }
  return found;
}

function spanOf(tokens: Tokens, at: number, next: number): Span {
  return { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}
