import type { Span } from './span';

const PIECE = 20_000;

/** A long text in pieces, cut after a line, a sentence or a word, so that reading it takes little memory. */
export function pieces(text: string): readonly Span[] {
  const cuts: Span[] = [];
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
