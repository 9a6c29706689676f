import { DEMONSTRATIVES, POSSESSIVES, TIME_WORDS } from './lexicon/closedClasses';
import { isCapitalised } from './token';
import { startsNounPhrase, type Word } from './word';

/** The longest list that is followed from comma to comma. */
const REACH = 12;

/**
 * Where the noun phrase that begins at `from` ends (exclusive); `from` itself where none begins. Adjectives, names, "van ..." and
 * what "en", a comma or a slash joins belong to it.
 */
export function nounPhraseEnd(words: readonly Word[], from: number): number {
  const first = words[from];
  if (!startsNounPhrase(first)) return from;
  let at = coreEnd(words, from);
  for (;;) {
    const next = isCompared(words, from, at) ? at + 1 : joinedAt(words, at);
    if (next === null) return at;
    const end = coreEnd(words, next);
    if (end === next) return at;
    at = end;
  }
}

/** "Zowel BZK | als VWS". */
function isCompared(words: readonly Word[], from: number, at: number): boolean {
  return words[at]?.lower === 'als' && words[from]?.lower === 'zowel';
}

/** Determiners, then whatever is no verb and opens nothing new. */
function coreEnd(words: readonly Word[], from: number): number {
  let at = from;
  if (words[at]?.tag === 'pronoun' || isByItself(words, at)) return at + 1;
  while (words[at]?.tag === 'determiner') at += 1;
  if (words[at]?.lower === 'ieder' && words[at - 1]?.lower === 'een') return at + 1;
  while (words[at]?.tag === 'noun' && !(at > from && isBehindTime(words, at))) at += 1;
  return at;
}

/** "Tot de zomer | Anna": no time has a name. */
function isBehindTime(words: readonly Word[], at: number): boolean {
  const name = words[at];
  if (!name || !TIME_WORDS.has(words[at - 1]?.lower ?? '')) return false;
  return isCapitalised(name) && !TIME_WORDS.has(name.lower);
}

/** "Dat | deze week", "het | de lijst": two that point. */
function isByItself(words: readonly Word[], at: number): boolean {
  const one = words[at]?.lower ?? '';
  const other = words[at + 1]?.lower ?? '';
  return one === 'het' ? BEHIND_IT.has(other) : DEMONSTRATIVES.has(one) && DEMONSTRATIVES.has(other);
}

const BEHIND_IT: ReadonlySet<string> = new Set([...DEMONSTRATIVES, ...POSSESSIVES, 'de', 'een']);

/** Where the next part of the phrase begins, behind what joins it; null when nothing does. */
function joinedAt(words: readonly Word[], at: number): number | null {
  const joint = words[at];
  if (!joint) return null;
  const isJoint =
    joint.lower === 'en' ||
    joint.lower === 'van' ||
    joint.text === '/' ||
    joint.text === '&' ||
    joint.text === '+' ||
    joint.lower === 'behalve';
  if (joint.lower === 'of' || joint.lower === 'als' || joint.lower === 'alsmede') return null;
  if (joint.lower === 'van' && isTimeBefore(words, at)) return null;
  if (isJoint || (joint.text === ',' && isListed(words, at)))
    return startsNounPhrase(words[at + 1]) ? at + 1 : null;
  return null;
}

/** "Nog deze maand | van SZW": a time is nobody's. */
function isTimeBefore(words: readonly Word[], at: number): boolean {
  const owner = words[at + 1];
  return TIME_WORDS.has(words[at - 1]?.lower ?? '') && owner !== undefined && isCapitalised(owner);
}

/** A comma joins noun phrases when an "en" closes the list before any verb: "VWS, BZK en SZW". */
function isListed(words: readonly Word[], comma: number): boolean {
  for (let at = comma + 1; at < Math.min(words.length, comma + REACH); at += 1) {
    const word = words[at] as Word;
    if (word.lower === 'en') return true;
    if (word.tag === 'verb' || word.tag === 'preposition' || word.tag === 'adverb') return false;
  }
  return false;
}
