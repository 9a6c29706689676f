import type { Span } from './span';

/** What a rule looks through at once is at most so long: that takes little memory. */
const LONGEST = 20_000;

/** A text whole, or in pieces cut after a line or a sentence, else after a word, else anywhere. */
export function pieces(text: string, longest = LONGEST): readonly Span[] {
  const cuts: Span[] = [];
  for (let start = 0; start < text.length;) {
    const end = text.length - start <= longest ? text.length : cutAfter(text, start, longest);
    cuts.push({ start, end });
    start = end;
  }
  return cuts;
}

function cutAfter(text: string, start: number, longest: number): number {
  const near = text.slice(start, start + longest);
  const cut = Math.max(near.lastIndexOf('. '), near.lastIndexOf('\n')) + 1 || near.lastIndexOf(' ') + 1;
  return start + (cut || longest);
}
