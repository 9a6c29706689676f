import { behind, endOf, sortAt, type Sort } from '../../departments/characters';
import type { Span } from '../span';
import { isAbbreviation } from './lexicon/abbreviations';

/** A word, a number, an address or a single mark of punctuation, where it stands in the text. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'address' | 'mark';
}

/** An address, also as the target of a link: "[notitie](https://...)". Every quantifier is bounded or cannot give back what it took, so that no text takes more than linear time. */
const ADDRESS = /\]\(https?:\/\/[^\s()]+\)|https?:\/\/\S+|[\w.+-]{1,64}@[\w.-]{1,255}/uy;
const DOTTED = /(?:\p{L}{1,2}\.){2,}\p{L}?(?!\p{L})/uy;
const NUMBER = /\d+(?:[.,:/–-]\d+)*[a-z%€]?(?![\p{L}\p{N}])/uy;
/** Signs that tie the parts of a word together: "SG's", "J&V", "e-mail". */
const TIES = "'’&.-";

/** The tokens of a text, in order; `offset` is where it stands in what it was taken from. Abbreviations keep their dots ("a.s.", "bijv."), so that a lone dot ends a sentence. */
export function tokenise(text: string, offset = 0): readonly Token[] {
  const tokens: Token[] = [];
  const hasAddress = text.includes('@') || text.includes('http');
  let next = 0;
  for (let start = 0; start < text.length; start = next) {
    const sort = sortAt(text, start);
    next = start + 1;
    if (sort === 'space') continue;
    const address = hasAddress ? endOfMatch(ADDRESS, text, start) : null;
    const kind = address === null ? kindAt(text, start, sort) : 'address';
    next = address ?? endOfKind(kind, text, start);
    if (text[start] === '.' && next === start + 1 && tokens.at(-1)?.end === next + offset) continue;
    const end = kind === 'word' && isAbbreviated(text, start, next) ? next + 1 : next;
    tokens.push({ text: text.slice(start, end), kind, start: start + offset, end: end + offset });
  }
  return tokens;
}

function kindAt(text: string, start: number, sort: Sort): Token['kind'] {
  if (sort === 'digit' && endOfMatch(NUMBER, text, start) !== null) return 'number';
  return sort === 'sign' || sort === 'accent' ? 'mark' : 'word';
}

function endOfKind(kind: Token['kind'], text: string, start: number): number {
  if (kind === 'number') return endOfMatch(NUMBER, text, start) ?? start + 1;
  if (kind === 'mark')
    return text[start + 1] === '>' && '-='.includes(text.charAt(start)) ? start + 2 : behind(text, start);
  const isDotted = text[start + 1] === '.' || text[start + 2] === '.';
  return (isDotted ? endOfMatch(DOTTED, text, start) : null) ?? endOfWord(text, start);
}

const endOfRun = endOf('letter', 'accent', 'digit', 'number');
const endOfTied = endOf('letter', 'digit', 'number');

function endOfWord(text: string, start: number): number {
  let end = endOfRun(text, start);
  while (end < text.length && TIES.includes(text.charAt(end))) {
    const further = endOfTied(text, end + 1);
    if (further === end + 1) return end;
    end = further;
  }
  return end;
}

/** True where the dot behind a word belongs to it. */
function isAbbreviated(text: string, start: number, end: number): boolean {
  return text[end] === '.' && isAbbreviation(text.slice(start, end));
}

function endOfMatch(pattern: RegExp, text: string, start: number): number | null {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** True when a word is written with a capital. */
export function isCapitalised({ text, kind }: Token): boolean {
  return kind === 'word' && /^\p{Lu}/u.test(text);
}
