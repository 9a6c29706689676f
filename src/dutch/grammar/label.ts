import { isCapitalised } from './token';
import type { Word } from './word';

/** Whether a sentence goes on behind a numbered label here: "Punt 4 | Anna belt", "Issue 56 | Afgesproken is ...". */
export function isBehindLabel(words: readonly Word[], index: number): boolean {
  if (index !== 2) return false;
  const [label, number, next] = words as readonly [Word, Word, Word];
  return label.tag === 'noun' && /^\d+$/.test(number.text) && next.kind === 'word' && isCapitalised(next);
}
