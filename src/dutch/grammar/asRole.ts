import { ahead } from './ahead';
import { startsNounPhrase, type Word } from './word';

/**
 * "Als vervolgstap | stuurt SZW de lijst rond": no condition, since the verb comes right behind the noun, who does it behind the verb,
 * and no second verb behind a comma.
 */
export function isAsRole(words: readonly Word[], index: number): boolean {
  const clause = ahead(words, index + 1);
  const verb = clause.findIndex((word) => word.isSure || word.isPlural);
  if (index > 0 || verb < 1 || !clause.slice(0, verb).every(({ tag }) => tag === 'noun')) return false;
  const [comma, next] = words.slice(index + 1 + clause.length);
  return startsNounPhrase(clause[verb + 1]) && !(comma?.text === ',' && next?.tag === 'verb');
}
