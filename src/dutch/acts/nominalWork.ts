import type { Clause } from '../grammar/clause';
import { isOfClass, verbForms } from '../grammar/lexicon/verbForms';
import { lies, type Span } from '../span';

/** "Het rondsturen van de stukken": work as a noun, which somebody can have or be given. */
export function isNominalWork({ words }: Clause, phrase: Span | null): boolean {
  const [article, ...rest] = words.filter((word) => phrase !== null && lies(word, phrase));
  if (article?.lower !== 'het') return false;
  const joint = rest.findIndex(({ tag }) => tag === 'preposition');
  return rest.slice(0, joint < 0 ? rest.length : joint).some(({ lower }) => isWork(lower));
}

function isWork(word: string): boolean {
  return verbForms(word).some(
    ({ kind, lemma }) =>
      kind === 'plural' && isOfClass(lemma, 'deliver', 'make', 'inquire', 'contact', 'assume'),
  );
}
