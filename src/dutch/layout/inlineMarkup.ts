import type { Piece } from '../passage';

/** Stands where a character of markup stood, so that every other keeps its place: white space that nobody types. */
const TAKEN_OUT = '\u205F';

const EMPHASIS = [
  { sign: '*', marks: /(?<![*_\\])\*{1,3}(?![*_])/g },
  { sign: '_', marks: /(?<![*_\\])_{1,3}(?![*_])/g },
];
const BEFORE_OPENING = /[\s([{"'‘“<|/–-]/;
const LETTER = /[\p{L}\p{N}]/u;
/** "[Nota](https://...)": the words, then where they lead. A picture has no words. */
const LINK = /!?\[([^[\]]{1,300})\]\([^()\s]{1,600}(?:\([^()\s]{0,100}\)[^()\s]{0,200})?\)/g;

/** A line without the marks of emphasis and the targets of links that its writer typed around the words; as long as before. */
export function withoutMarkup(line: string): string {
  const words = line.includes('](') ? line.replace(LINK, withoutTarget) : line;
  return EMPHASIS.reduce(withoutEmphasis, words);
}

function withoutTarget(link: string, words: string): string {
  if (link.startsWith('!')) return TAKEN_OUT.repeat(link.length);
  return TAKEN_OUT + words + TAKEN_OUT.repeat(link.length - words.length - 1);
}

/** Marks that open and close as much are emphasis; others are stars of a footnote, lines to fill in, names of files. */
function withoutEmphasis(text: string, { sign, marks }: (typeof EMPHASIS)[number]): string {
  if (!text.includes(sign)) return text;
  let opened = 0;
  const plain = text.replace(marks, (run, index: number) => {
    const side = sideOf(text, index, index + run.length);
    if (side === 'none') return run;
    opened += side === 'opening' ? run.length : -run.length;
    return TAKEN_OUT.repeat(run.length);
  });
  return opened === 0 ? plain : text;
}

function sideOf(text: string, start: number, end: number): 'opening' | 'closing' | 'none' {
  const before = text.charAt(start - 1);
  const behind = text.charAt(end);
  if ((before === '' || BEFORE_OPENING.test(before)) && /\S/.test(behind)) return 'opening';
  return /\S/.test(before) && !LETTER.test(behind) ? 'closing' : 'none';
}

/** The words of a text whose markup was taken out, as people see them. */
export function shown(text: string): string {
  return text.replaceAll(TAKEN_OUT, '');
}

const SHOWN = /[^\u205F]+/g;

/** What is shown of a text that stands at `source`, in pieces that go on at `at`. */
export function shownPieces(text: string, { source, at, afterCut }: Omit<Piece, 'length'>): readonly Piece[] {
  if (text !== '' && !text.includes(TAKEN_OUT)) return [{ at, source, length: text.length, afterCut }];
  let next = at;
  return [...text.matchAll(SHOWN)].map(({ 0: { length }, index }, nth) => {
    const piece = { at: next, source: source + index, length, afterCut: afterCut && nth === 0 };
    next += length;
    return piece;
  });
}
