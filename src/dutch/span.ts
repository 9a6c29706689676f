/** Half-open range of characters in the text at hand. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether a piece of the text stands wholly in another. */
export function lies(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same piece, counted from further back. */
export function shifted({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

/** Whether two pieces of the text have a character in common. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
