import type { Clause } from './clause';
import { clausesIn, dependantsOf } from './clauseTree';
import { CONDITIONALS } from './lexicon/closedClasses';

/** "Als dat niet lukt, wordt het aangehouden": true for the clause that a condition hangs on, or whose sentence opens with one. */
export function isConditional(clause: Clause, clauses: readonly Clause[]): boolean {
  const isCondition = ({ link }: Clause) => CONDITIONALS.has(link ?? '');
  const isOpening = ({ parent, span }: Clause) => parent === null && span.start < clause.span.start;
  return (
    dependantsOf(clause, clauses).some(isCondition) ||
    clausesIn(clause.sentence, clauses).some((other) => isCondition(other) && isOpening(other))
  );
}
