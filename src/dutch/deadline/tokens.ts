import { behind, endOf, inSmallLetters, isAscii, sortAt, type Sort } from '../../departments/characters';
import { perWord } from '../perWord';
import type { Span } from '../span';
import { isMeetingNoun } from './words/meetings';

/** A word, a run of digits, an abbreviation with points or a single sign. */
export interface Token extends Span {
  readonly text: string;
  /** In small letters: "vóór", "a.s.". */
  readonly word: string;
  /** The same without accents. */
  readonly plain: string;
  /** What forms are found by: the plain word, or one key for all digits and one for all nouns that name a meeting. */
  readonly key: string;
  /** True when nothing stands between it and the token before it. */
  readonly isGlued: boolean;
}

export type Tokens = readonly Token[];

/** "a.s.", "i.o". */
const ABBREVIATION = /\p{L}(?:\.\p{L}\p{M}*)+(?![\p{L}\p{M}])\.?/uy;

/** Cuts a text into tokens; `offset` is where it stands in what it was taken from. */
export function tokensOf(text: string, offset = 0): Tokens {
  const tokens: Token[] = [];
  let end = -1;
  for (let at = 0; at < text.length;) {
    const sort = sortAt(text, at);
    const next = sort === 'space' ? at + 1 : endOfToken(text, at, sort);
    if (sort !== 'space') {
      const { text: written, word, plain, key } = spellingOf(text.slice(at, next));
      const start = at + offset;
      tokens.push({ text: written, word, plain, key, start, end: next + offset, isGlued: at === end });
      end = next;
    }
    at = next;
  }
  return tokens;
}

const endOfDigits = endOf('digit');
const endOfLetters = endOf('letter', 'accent');

function endOfToken(text: string, at: number, sort: Sort): number {
  if (sort === 'digit') return endOfDigits(text, at);
  const next = behind(text, at);
  if (sort !== 'letter' && sort !== 'accent') return next;
  if (text[next] !== '.') return endOfLetters(text, next);
  ABBREVIATION.lastIndex = at;
  return ABBREVIATION.test(text) ? ABBREVIATION.lastIndex : next;
}

const spellingOf = perWord((text: string) => {
  const small = wholeWord(inSmallLetters(text));
  const word = small.length > 1 && small.includes('.') && !small.endsWith('.') ? `${small}.` : small;
  const plain = isAscii(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
  return { text, word, plain, key: keyOf(plain) };
});

/** "2 wkn", "volgende wk". */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ['wk', 'week'],
  ['wkn', 'weken'],
  ['dgn', 'dagen'],
  ['mnd', 'maanden'],
  ['wd', 'werkdagen'],
  ['wdn', 'werkdagen'],
]);

function wholeWord(small: string): string {
  return WHOLE.get(small) ?? small;
}

export const DIGITS = '#digits';
export const MEETING = '#meeting';

function keyOf(plain: string): string {
  const code = plain.charCodeAt(0);
  if (code >= 48 && code <= 57) return DIGITS;
  return isMeetingNoun(plain) ? MEETING : plain;
}

/** True when a token stands loose from the one before it, but for an opening bracket, a quote or a pause. */
export function beginsFresh(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token?.isGlued || !before) return true;
  return /^[(["'“‘:;,>*_=→…|]$/.test(before.text);
}

/** True when the token before `next` is not glued to a letter, a digit or "-3" behind it. */
export function endsFresh(tokens: Tokens, next: number): boolean {
  const after = tokens[next];
  if (!after?.isGlued) return true;
  if (/^[\p{L}\d%€$]/u.test(after.text)) return false;
  const further = tokens[next + 1];
  return !(/^[-/.,:+]$/.test(after.text) && further?.isGlued === true && /^[\p{L}\d]/u.test(further.text));
}
