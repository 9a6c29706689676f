import { POSSESSIVES } from '../grammar/lexicon/closedClasses';
import { wordList } from '../grammar/lexicon/wordList';
import type { Word } from '../grammar/word';

/** "Beide departementen", "beiden": the two that were named last. */
export function areBoth(subject: readonly Word[]): boolean {
  return BOTH.has(subject[0]?.lower ?? '');
}

const BOTH = new Set(['beide', 'beiden']);

/** "Haar departement": that of whoever was named last. */
export function isOwnHome([whose, home, ...more]: readonly Word[]): boolean {
  return POSSESSIVES.has(whose?.lower ?? '') && HOMES.has(home?.lower ?? '') && more.length === 0;
}

const HOMES = wordList(`departement ministerie directie afdeling organisatie dienst koepel`);
