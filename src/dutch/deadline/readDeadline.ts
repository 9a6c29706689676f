import { isValid, parseISO } from 'date-fns';
import { expression } from './expression';
import type { DatedDeadline, DeadlineContext, FoundDeadline } from './foundDeadline';
import { meaningOf } from './meaning';
import type { Anchor } from './moment';
import { pieces } from './pieces';
import { tokensOf, type Tokens } from './tokens';

/** Every expression of time in a text, in order and not overlapping. Total, and linear in the length of the text. */
export function readDeadlines(
  text: string,
  { meetingDate, calendar }: DeadlineContext,
): readonly FoundDeadline[] {
  const day = parseISO(meetingDate.slice(0, 10));
  if (!isValid(day)) return [];
  return pieces(text).flatMap(({ start, end }) =>
    inTokens(text, tokensOf(text.slice(start, end), start), { day, calendar }),
  );
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

/** Of several the one that limits most: behind "uiterlijk", else a day before a period; the first of equals. */
export function bestDeadline(found: readonly FoundDeadline[]): DatedDeadline | null {
  const dated = found.filter(isDated);
  return dated.find(({ isFirm }) => isFirm) ?? dated.find(({ date }) => date !== null) ?? dated[0] ?? null;
}

function isDated(found: FoundDeadline): found is DatedDeadline {
  return found.due !== null;
}

function inTokens(text: string, tokens: Tokens, anchor: Anchor): FoundDeadline[] {
  const found: FoundDeadline[] = [];
  let at = 0;
  while (at < tokens.length) {
    const match = expression.read(tokens, at);
    const meaning = match && meaningOf(match.value, anchor);
    if (match && meaning) found.push({ ...meaning, ...place(text, tokens, at, match.next) });
    at = match?.next ?? at + 1;
  }
  return found;
}

function place(text: string, tokens: Tokens, at: number, next: number) {
  const span = { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
  return { span, words: text.slice(span.start, span.end) };
}
