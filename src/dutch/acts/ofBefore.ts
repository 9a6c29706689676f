import type { Clause } from '../grammar/clause';
import { isDone, isInMonth } from '../grammar/clauseFacts';
import { wordList } from '../grammar/lexicon/wordList';

/** "Er is vorige keer afgesproken", "heeft in januari besloten", "destijds werd verzocht": told of another time, not agreed or asked here. */
export function isOfBefore(clause: Clause): boolean {
  return isDone(clause) && (isInMonth(clause) || clause.words.some(({ lower }) => BEFORE.has(lower)));
}

const BEFORE = wordList(`eerder eerdere destijds vorig vorige afgelopen jl jl. toen`);
