import { inSmallLetters, isAscii } from '../../departments/characters';
import { wordRuns } from '../../departments/wordRuns';
import { perWord } from '../perWord';
import type { Span } from '../span';

/** A word of a text with the key by which names are compared. */
export interface KeyedWord extends Span {
  /** As written. */
  readonly text: string;
  /** Small letters without accents: "Financién" is "financien". */
  readonly key: string;
}

/** The words of a text, digits too; "m.u.v." is one. What stands between them is no word. */
export function wordsOf(text: string): readonly KeyedWord[] {
  const words: KeyedWord[] = [];
  let next = 0;
  for (const { start, end: endOfLetters } of wordRuns(text)) {
    if (start < next) continue;
    const end = endOfAbbreviation(text, start, endOfLetters);
    const { text: written, key } = spellingOf(text.slice(start, end));
    words.push({ text: written, key, start, end });
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

const spellingOf = perWord((text) => {
  const small = inSmallLetters(text);
  return { text, key: isAscii(small) ? small : small.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() };
});
