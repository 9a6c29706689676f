import { wordPlaces } from './wordPlaces';

const sentenceEnd = /[.!?;](?=\s)/g;

/**
 * The sentences of a text in which the words stand, with "…" where something was left out: a proposal in a long paragraph
 * is read without it. Without words, or when they stand all over, the whole text.
 */
export function excerpt(text: string, words: readonly string[]): string {
  const places = wordPlaces(text, words);
  if (places.length === 0) return text;
  const first = Math.min(...places.map(({ start }) => start));
  const last = Math.max(...places.map(({ end }) => end));
  const ends = [...text.matchAll(sentenceEnd)].map(({ index }) => index + 1);
  const from = ends.filter((end) => end <= first).at(-1) ?? 0;
  const to = ends.find((end) => end >= last) ?? text.length;
  const kept = text.slice(from, to).trim();
  return `${text.slice(0, from).trim() ? '… ' : ''}${kept}${text.slice(to).trim() ? ' …' : ''}`;
}
