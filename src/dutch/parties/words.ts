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
  return [...text.matchAll(/(?<![\p{L}.])(?:\p{Ll}\.){2,}|[\p{L}\p{N}\p{M}]+/gu)].map(
    ({ 0: word, index }) => ({
      text: word,
      key: keyOf(word),
      start: index,
      end: index + word.length,
    }),
  );
}

/** The words of a name as they are compared. */
export function keysOf(name: string): readonly string[] {
  return wordsOf(name).map(({ key }) => key);
}

function keyOf(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
