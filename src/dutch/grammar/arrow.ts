import { isCapitalised } from './token';
import type { Word } from './word';

const ARROWS = new Set(['→', '->', '=>', '⇒', '➔']);

/** What comes of it, or who takes it, stands behind an arrow: "Planning → BZK". A word processor makes "à" of one: "Website à Anna". */
export function isArrow({ text }: Word, next: Word | undefined): boolean {
  return ARROWS.has(text) || (text === 'à' && next?.tag === 'noun' && isCapitalised(next));
}
