import { ahead } from './ahead';
import { hasVerbAhead, isLast } from './clauseAhead';
import { TIME_WORDS } from './lexicon/closedClasses';
import { wordList } from './lexicon/wordList';
import { withParticle } from './lexicon/verbForms';
import type { Open } from './openSegment';
import { canBeFinite, lemmaOf, type Word } from './word';

/**
 * "Of dit kan, | gaat BZK na", "welke gevolgen dit heeft, | zoekt VWS uit", "op welke wijze": a clause that asks stands first, and the
 * verb of the sentence comes right behind its comma. The word it asks with; null where it does not.
 */
export function askedFirst(words: readonly Word[], index: number): string | null {
  if (index > 0) return null;
  const at = words[0]?.tag === 'preposition' ? 1 : 0;
  const link = words[at]?.lower ?? '';
  if (!(ASKING.has(link) || isSince(words)) || words.at(-1)?.text === '?') return null;
  const asked = ahead(words, at + 1);
  const [comma, verb] = words.slice(at + 1 + asked.length);
  const isVerb = verb !== undefined && (verb.isSure || verb.isPlural) && canBeFinite(verb);
  return asked.length > 0 && comma?.text === ',' && isVerb ? link : null;
}

/** "Nu de cijfers er zijn, | stuurt VWS de brief": as things are; no verb comes right behind it. */
function isSince([now, next]: readonly Word[]): boolean {
  return now?.lower === 'nu' && next !== undefined && !canBeFinite(next);
}

const ASKING = wordList(`of wat welke welk hoeveel hoeverre`);

/** "Licht toe | op welke wijze dit gaat": the word it asks with, behind its preposition; null where no verb comes behind. */
export function askedWith({ words: before }: Open, words: readonly Word[], index: number): string | null {
  const link = words[index + 1]?.lower ?? '';
  if (words[index]?.tag !== 'preposition' || !BEHIND_PREPOSITION.has(link)) return null;
  const verb = before.find(canBeFinite);
  // "Gaat na | welke": there the preposition is the particle of the verb.
  if (!verb || withParticle(lemmaOf(verb), words[index]?.lower ?? '') !== null) return null;
  return hasVerbAhead(words, index + 2) ? link : null;
}

const BEHIND_PREPOSITION = new Set(['welke', 'welk', 'hoeverre']);

/** "of" asks whether when a verb-final clause follows; else it joins words. */
export function isWhether(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before?.tag === 'determiner' || before?.lower === 'en') return false;
  if (TIME_WORDS.has(before?.lower ?? '') && TIME_WORDS.has(words[index + 1]?.lower ?? '')) return false;
  const clause = ahead(words, index + 1);
  if (clause[0]?.isSure) return false;
  const plural = clause.findIndex((word) => word.isPlural || word.isSure);
  return (
    plural > 0 && before !== undefined && ASKING_BEFORE.has(before.tag) && isLast(clause, plural, before)
  );
}

/** What "of" follows when it asks whether. */
const ASKING_BEFORE = new Set<Word['tag']>(['verb', 'noun', 'adverb', 'preposition', 'pronoun']);
