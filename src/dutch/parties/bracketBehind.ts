import type { Span } from '../recognition';

const BRACKET = /^\s?\(([^()]{1,60})\)/;

/** "Bert (SZW)": what stands in brackets right behind a phrase; null where none do. */
export function bracketBehind({ end }: Span, text: string): Span | null {
  const [whole = '', inside = ''] = BRACKET.exec(text.slice(end, end + 64)) ?? [];
  const start = end + whole.length - inside.length - 1;
  return inside === '' ? null : { start, end: start + inside.length };
}
