import { wordList } from './wordList';

/**
 * Tells whether a word is one of some nouns or a compound that ends in one: "startnotitie" for "notitie". A noun of three letters
 * or fewer counts by itself only. Looked up by their last letters, since most words end in none.
 */
export function compoundOf(nouns: string): (word: string) => boolean {
  const byEnd = new Map<string, readonly string[]>();
  for (const noun of wordList(nouns)) byEnd.set(endOf(noun), [...(byEnd.get(endOf(noun)) ?? []), noun]);
  return (word) =>
    byEnd.get(endOf(word))?.some((noun) => word === noun || (noun.length > LETTERS && word.endsWith(noun))) ??
    false;
}

const LETTERS = 3;

function endOf(word: string): string {
  return word.slice(-LETTERS);
}
