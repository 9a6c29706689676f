import type { Clause } from '../grammar/clause';
import { isDone } from '../grammar/clauseFacts';
import { hedgeIn } from './signWords';

/** A statement in the active of what is still to come, that is neither denied nor taken back. */
export function isOpenStatement(clause: Clause): boolean {
  return (
    clause.kind === 'main' &&
    clause.mood === 'statement' &&
    clause.voice === 'active' &&
    !clause.isNegated &&
    !isDone(clause) &&
    !hedgeIn(clause)
  );
}
