import { ahead } from './ahead';
import { isCapitalised } from './token';
import { startsNounPhrase, type Word } from './word';

/**
 * "Als vervolgstap | stuurt SZW de lijst rond": no condition, since the verb comes right behind the noun, who does it behind the verb,
 * and no second verb behind a comma.
 */
export function isAsRole(words: readonly Word[], index: number): boolean {
  const clause = ahead(words, index + 1);
  const verb = clause.findIndex((word) => word.isSure || word.isPlural);
  if (index > 0 || verb < 1 || !clause.slice(0, verb).every(isNounHere)) return false;
  const [comma, next] = words.slice(index + 1 + clause.length);
  return startsNounPhrase(clause[verb + 1]) && !(comma?.text === ',' && next?.tag === 'verb');
}

/** "Als antwoord": a stem is a noun before the verb. */
function isNounHere({ tag, forms }: Word): boolean {
  return tag === 'noun' || (forms.length > 0 && forms.every(({ kind }) => kind === 'stem'));
}

/** "SZW als trekker": a name, and one word for what it is. */
export function isNamedRole(before: Word | undefined, role: Word | undefined): boolean {
  return before?.tag === 'noun' && isCapitalised(before) && role?.tag === 'noun' && !isCapitalised(role);
}
