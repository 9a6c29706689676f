import { inSmallLetters, isAscii } from '../../departments/characters';
import { wordRuns } from '../../departments/wordRuns';
import type { Span } from '../recognition';

/** A word of a text. */
export interface Word extends Span {
  /** As written. */
  readonly text: string;
  /** Small letters without accents: "Financién" is "financien". */
  readonly key: string;
}

/** The words of a text, digits too; "m.u.v." is one. What stands between them is no word. */
export function wordsOf(text: string): readonly Word[] {
  const small = inSmallLetters(text);
  const words: Word[] = [];
  let next = 0;
  for (const { start, end: endOfLetters } of wordRuns(text)) {
    if (start < next) continue;
    const end = endOfAbbreviation(text, start, endOfLetters);
    words.push({ text: text.slice(start, end), key: keyOf(small.slice(start, end)), start, end });
    next = end;
  }
  return words;
}

const ABBREVIATION = /(?<![\p{L}.])(?:\p{Ll}\.){2,}/uy;

function endOfAbbreviation(text: string, start: number, end: number): number {
  if (text[end] !== '.') return end;
  ABBREVIATION.lastIndex = start;
  return ABBREVIATION.test(text) ? ABBREVIATION.lastIndex : end;
}

/** The words of a name as they are compared. */
export function keysOf(name: string): readonly string[] {
  return wordsOf(name).map(({ key }) => key);
}

function keyOf(word: string): string {
  return isAscii(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
