import type { Span } from '../span';
import { wordList } from './lexicon/wordList';

/** Words that say that what follows comes after what stands before. */
export const ORDER_WORDS = wordList(`waarna daarna vervolgens hierna dan then`);
const WORDS = `(?:${[...ORDER_WORDS].join('|')}|after which)`;
const AT_HEAD = new RegExp(`^(?:en\\s+)?${WORDS}(?![\\p{L}])\\s*`, 'iu');
const ANYWHERE = new RegExp(`[,;)]\\s*(?:en\\s+)?${WORDS}(?![\\p{L}])\\s*`, 'giu');
/** "Zodra het er is, test BZK het": the step before stands first. */
const WHEN_DONE = /^(?:en\s+)?zodra\s/iu;

/** How many characters of a phrase are an order word at its head. */
export function orderWordLength(phrase: string): number {
  return AT_HEAD.exec(phrase)?.[0].length ?? 0;
}

/** True for a sentence that is the next step of the one before it: "daarna ...", "zodra die er is, ...". */
export function opensStep(sentence: string): boolean {
  const head = sentence.trimStart().slice(0, 40);
  return AT_HEAD.test(head) || WHEN_DONE.test(head);
}

/** What stands behind each order word of a text, up to the next mark: "A; daarna BZK B" has "BZK B". */
export function phrasesInOrder(text: string): readonly Span[] {
  return [...text.matchAll(ANYWHERE)].map(({ 0: head, index }) => {
    const start = index + head.length;
    const length = text.slice(start).search(/[.,;:]|$/);
    return { start, end: start + length };
  });
}
