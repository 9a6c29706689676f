import type { Piece, ToSource } from '../passage';
import type { Span } from '../span';

/** Where a span of a passage stands in its document: one span, or one on either side of the page furniture that cuts it. */
export const toSource: ToSource = ({ pieces }, span) =>
  pieces.reduce<readonly Span[]>((spans, piece) => {
    const part = within(piece, span);
    const last = spans.at(-1);
    if (!part) return spans;
    return last && !piece.afterCut
      ? [...spans.slice(0, -1), { start: last.start, end: part.end }]
      : [...spans, part];
  }, []);

function within({ at, source, length }: Piece, { start, end }: Span): Span | null {
  const from = Math.max(at, start);
  const to = Math.min(at + length, end);
  return from < to ? { start: source + from - at, end: source + to - at } : null;
}
