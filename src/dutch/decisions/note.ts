import type { Clause } from '../grammar/clause';
import { isBareParticiple } from '../grammar/clauseFacts';
import { wordList } from '../grammar/lexicon/wordList';
import { isTableWord } from '../parties/table';
import { decided, type FindDecision } from './finder';

/** "Groen licht voor de aanbesteding", "iedereen akkoord", "aldus besloten", "offerte te duur, afgewezen": what notes say in two words. */
export const findNote: FindDecision = (clause) => {
  if (isPair(clause)) return decided(clause);
  if (clause.isNegated) return null;
  if (isThus(clause)) return decided(clause);
  return isBareParticiple(clause) && SETTLED.has(clause.predicate?.lemma ?? '') ? decided(clause) : null;
};

/** "Conform.", "aldus besloten", "zo besluit het overleg". */
function isThus({ words }: Clause): boolean {
  if (words[0]?.lower === 'conform' && words.every(({ tag }, at) => at === 0 || tag === 'mark')) return true;
  const at = words.findIndex(({ lower }) => lower === 'aldus' || lower === 'zo');
  if (at < 0 || !DECIDING.has(words[at + 1]?.lower ?? '')) return false;
  return words[at]?.lower === 'aldus' || isTableWord(words[at + 3]?.lower ?? '');
}

const DECIDING = wordList(`besloten afgesproken besluit besluiten overeengekomen`);

/** Two words at the head that no sentence begins with; behind "iedereen akkoord" one may go on. */
function isPair({ kind, words }: Clause): boolean {
  const at = words.findIndex(
    ({ lower }, index) => index < HEAD && PAIRS.get(lower)?.has(words[index + 1]?.lower ?? ''),
  );
  return at >= 0 && (kind === 'fragment' || (at === 0 && words[2]?.text === ','));
}

/** They stand among so many words. */
const HEAD = 5;
const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['groen', new Set(['licht'])],
  ['instemming', new Set(['met'])],
  ['akkoord', new Set(['op'])],
  ['hamerstuk', new Set(['akkoord'])],
  ['iedereen', new Set(['akkoord', 'voor'])],
  ['allen', new Set(['akkoord', 'voor'])],
  ['conform', new Set(['voorstel', 'advies'])],
  ['keuze', new Set(['voor'])],
  ['uitstel', new Set(['verleend'])],
  ['lijn', new Set(['bevestigd'])],
  ['goed', new Set(['bevonden'])],
]);

const SETTLED = wordList(`afwijzen verwerpen inlassen afblazen`);
