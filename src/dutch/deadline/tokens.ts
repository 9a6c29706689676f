import type { Span } from '../recognition';
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

const TOKEN = /\p{L}(?:\.\p{L}\p{M}*)+(?![\p{L}\p{M}])\.?|[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d]/gu;
const ABBREVIATION = /^\p{L}(?:\.\p{L}\p{M}*)+$/u;

/** Cuts a text into tokens; `offset` is where it stands in what it was taken from. */
export function tokensOf(text: string, offset = 0): Tokens {
  let end = -1;
  return Array.from(text.matchAll(TOKEN), (match) => {
    const isGlued = match.index === end;
    end = match.index + match[0].length;
    return token(match[0], match.index + offset, isGlued);
  });
}

function token(text: string, start: number, isGlued: boolean): Token {
  const small = text.toLowerCase();
  const word = ABBREVIATION.test(small) ? `${small}.` : small;
  const plain = withoutAccents(word);
  return { text, word, plain, key: keyOf(plain), start, end: start + text.length, isGlued };
}

export const DIGITS = '#digits';
export const MEETING = '#meeting';

function keyOf(plain: string): string {
  const code = plain.charCodeAt(0);
  if (code >= 48 && code <= 57) return DIGITS;
  return isMeetingNoun(plain) ? MEETING : plain;
}

function withoutAccents(word: string): string {
  return /^[\x20-\x7e]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
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
