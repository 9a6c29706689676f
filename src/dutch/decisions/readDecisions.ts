import type { Clause } from '../grammar/clause';
import type { LineContext } from '../recognition';
import type { Decision } from './decision';

/** What a piece of running text says the meeting decided. Never an action: a clause that is one is left to `acts`. */
export function readDecisions(
  _text: string,
  _clauses: readonly Clause[],
  _context: LineContext,
): readonly Decision[] {
  return [];
}
