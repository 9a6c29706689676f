/** The mark at the start of a list line, as Word and people type it. */
export interface ListMark {
  readonly kind: 'number' | 'letter' | 'bullet';
  /** The words after the mark. */
  readonly rest: string;
}

const number = /^(?:agendapunt\s+)?\d{1,2}[.):]?(?:\s+|$)/i;
const dotted = /^(?:agendapunt\s+\d{1,2}|\d{1,2})[.):]\s+/i;
const letter = /^(?:\d{1,2})?[a-z][.)]\s+/;
const bullet = /^(?:[-*•·–—▪◦§o\uf0b7\uf0a7])\s+/;

/** Reads the mark at the start of typed text: "3. ", "b) ", "- ". Null when there is none. */
export function readListMark(text: string): ListMark | null {
  const found = (
    [
      ['number', dotted],
      ['letter', letter],
      ['bullet', bullet],
    ] as const
  ).find(([, pattern]) => pattern.test(text));
  return found ? { kind: found[0], rest: text.replace(found[1], '').trim() } : null;
}

/** What kind of mark Word put before a list paragraph: there it stands alone. */
export function kindOfMark(mark: string): ListMark['kind'] {
  if (number.test(mark.trim())) return 'number';
  return /^\(?[a-z]{1,4}[.)]/.test(mark.trim()) ? 'letter' : 'bullet';
}
