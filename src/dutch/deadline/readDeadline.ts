import { isValid, parseISO } from 'date-fns';
import { expression } from './expression';
import type { DatedDeadline, DeadlineContext, FoundDeadline } from './foundDeadline';
import { meaningOf } from './meaning';
import type { Anchor } from './moment';
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
  return best(readDeadlines(phrase, context));
}

/** The same, or else the first expression that sets a limit without a day ("z.s.m.") or none ("per 1 juli"). */
export function readStatement(phrase: string, context: DeadlineContext): FoundDeadline | null {
  const found = readDeadlines(phrase, context);
  return best(found) ?? found[0] ?? null;
}

function best(found: readonly FoundDeadline[]): DatedDeadline | null {
  const dated = found.filter(isDated);
  return dated.find(({ isFirm }) => isFirm) ?? dated[0] ?? null;
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

/** Long texts are read in pieces, cut between two lines or words, so that memory stays small. */
const PIECE = 20_000;

function pieces(text: string): readonly { readonly start: number; readonly end: number }[] {
  const cuts: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length;) {
    const end = text.length - start <= PIECE ? text.length : cutAfter(text, start + PIECE);
    cuts.push({ start, end });
    start = end;
  }
  return cuts;
}

function cutAfter(text: string, from: number): number {
  const near = text.slice(from, from + PIECE);
  const cut = [near.indexOf('\n'), near.search(/[.;]\s/), near.indexOf(' ')].find((index) => index >= 0);
  return from + (cut ?? near.length);
}
