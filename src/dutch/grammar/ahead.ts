import { COORDINATORS } from './lexicon/closedClasses';
import { canBeFinite, type Word } from './word';

/** How far is looked ahead: enough for any real clause, and it keeps the whole linear. */
export const REACH = 40;

/** The words from a place up to the next mark or conjunction. */
export function ahead(words: readonly Word[], from: number): readonly Word[] {
  const clause: Word[] = [];
  let hasVerb = false;
  for (let at = from; at < Math.min(words.length, from + REACH); at += 1) {
    const word = words[at] as Word;
    if (ENDS.has(word.text) || isRelative(word, clause) || isConjunction(word, clause)) break;
    hasVerb ||= canBeFinite(word);
    if (COORDINATORS.has(word.lower) && (hasVerb || word.lower !== 'en')) break;
    clause.push(word);
  }
  return clause;
}

/** Marks that end what a clause can hold. */
const ENDS = new Set([',', ';', ':', '(', ')', '<', '>', '.', '!', '?']);

/** "als dat niet lukt": at the head "dat" is what was said before. */
function isConjunction({ tag, lower }: Word, before: readonly Word[]): boolean {
  return tag === 'subordinator' && (lower !== 'dat' || before.length > 0);
}

/** "die" and "dat" behind a word begin a clause about it. */
function isRelative({ lower }: Word, before: readonly Word[]): boolean {
  return (lower === 'die' || lower === 'dat') && before.length > 0;
}
