import type { Clause } from '../grammar/clause';
import { isDone } from '../grammar/clauseFacts';
import { wordList } from '../grammar/lexicon/wordList';

/** "Er is vorige keer afgesproken", "destijds werd verzocht": told of another time, not agreed or asked here. */
export function isOfBefore(clause: Clause): boolean {
  return isDone(clause) && clause.words.some(({ lower }) => BEFORE.has(lower));
}

const BEFORE = wordList(`eerder eerdere destijds vorig vorige afgelopen jl jl. toen`);
