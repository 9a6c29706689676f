import { ahead, REACH } from './ahead';
import { PARTICLES } from './lexicon/particles';
import { canBeFinite, type Word } from './word';

/** "Weet dat niet", "neemt dat mee": nothing that a clause could be made of. */
export function isLoose({ tag, lower }: Word): boolean {
  return tag === 'adverb' || PARTICLES.has(lower);
}

/** Whether the clause ends with its verb, or goes on with "met de tabellen" behind one that asks ("checken of het goed gaat met"). */
export function isLast(clause: readonly Word[], verb: number, before: Word): boolean {
  const rest = clause.slice(verb + 1);
  if (before.tag === 'verb' && rest.find(({ tag }) => tag !== 'verb')?.tag === 'preposition') return true;
  return !rest.some((word) => word.tag === 'determiner') || rest.length <= 1;
}

/** "Wil dat ook wel doen", "zal dat nazoeken": behind adverbs alone stands the infinitive that a verb before awaits. */
export function isInfinitiveNext(words: readonly Word[], from: number): boolean {
  return words.slice(from, from + 4).find(({ tag }) => tag !== 'adverb')?.isPlural ?? false;
}

/** True when nothing but verbs follows. */
export function isFinal(words: readonly Word[], verb: number): boolean {
  return words.slice(verb).every(({ tag }) => tag === 'verb' || tag === 'te');
}

/** "Indien nodig", "waar mogelijk": one word, of which no clause is made. */
export function isBare(word: Word | undefined): boolean {
  return BARE.has(word?.lower ?? '');
}

const BARE = new Set(['nodig', 'mogelijk', 'gewenst', 'noodzakelijk', 'relevant', 'wenselijk']);

/** "als laatste punt te bespreken" has no verb that agrees. */
export function hasClause(clause: readonly Word[]): boolean {
  return (
    clause.some(({ isSure }) => isSure) ||
    (clause.some(canBeFinite) && clause.every(({ tag }) => tag !== 'te'))
  );
}

/** "om de brief te sturen": an infinitive with "te" follows, before another "om". */
export function hasTeAhead(words: readonly Word[], index: number): boolean {
  const next = words.slice(index + 1, index + REACH).find(({ tag, lower }) => tag === 'te' || lower === 'om');
  return next?.tag === 'te';
}

/** Whether a verb that agrees follows in the clause from here. */
export function hasVerbAhead(words: readonly Word[], from: number): boolean {
  return ahead(words, from).some((word) => word.isSure || word.isPlural);
}
