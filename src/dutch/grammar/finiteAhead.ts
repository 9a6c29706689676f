import { canBeFinite, type Word } from './word';

/** Where the finite verb stands in the words that follow a mark or conjunction; -1 when they have none. */
export function finiteAhead(words: readonly Word[]): number {
  const sure = words.findIndex(({ isSure }) => isSure);
  if (sure >= 0) return sure;
  const plural = words.findIndex((word) => word.isPlural && canBeFinite(word));
  if (plural <= 0) return -1;
  const isSubject = words
    .slice(0, plural)
    .every(
      ({ tag, text }) => tag === 'noun' || tag === 'pronoun' || tag === 'determiner' || JOINS.test(text),
    );
  return isSubject && plural < words.length - 1 && words[plural - 1]?.tag !== 'te' ? plural : -1;
}

/** What joins the names of several who do something: "SZW/BZK leveren", "SZW en BZK leveren". */
const JOINS = /^(?:[/+&]|en)$/;
