import { PLAIN_QUESTION_WORDS } from '../grammar/lexicon/closedClasses';
import { canBeFinite, type Word } from '../grammar/word';

/** "Inventariseren in welke regio's het speelt": what is asked comes behind the infinitive; null where nothing is. */
export function askedAt(words: readonly Word[]): number | null {
  const at = words.findIndex(({ lower }) => ASKED.has(lower));
  if (at < 0 || !words.slice(at + 1).some(canBeFinite)) return null;
  const before = words[at - 1];
  return (before?.tag === 'preposition' ? before : words[at])?.start ?? null;
}

const ASKED = new Set([...PLAIN_QUESTION_WORDS, 'hoeverre']);
