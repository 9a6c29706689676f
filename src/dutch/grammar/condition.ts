import type { Clause } from './clause';
import { clausesIn, dependantsOf } from './clauseTree';
import { CONDITIONALS } from './lexicon/closedClasses';

/** "Als dat niet lukt, wordt het aangehouden": true for the clause that a condition hangs on, or whose sentence opens with one. */
export function isConditional(clause: Clause, clauses: readonly Clause[]): boolean {
  const isCondition = ({ link }: Clause) => CONDITIONALS.has(link ?? '');
  const isOpening = ({ parent, span }: Clause) => parent === null && span.start < clause.span.start;
  if (isVerbFirst(clause, clauses)) return true;
  return (
    dependantsOf(clause, clauses).some(isCondition) ||
    clausesIn(clause.sentence, clauses).some((other) => isCondition(other) && isOpening(other))
  );
}

/** "Wordt er voor B gekozen, dan ...": a condition without a word for it. */
function isVerbFirst(clause: Clause, clauses: readonly Clause[]): boolean {
  if (clause.finite === null || clause.words[0]?.start !== clause.finite.start) return false;
  const { words, sentence, span } = clause;
  const isInside = words.some(({ text }, at) => text === ',' && words[at + 1]?.lower === 'dan');
  return (
    isInside ||
    clausesIn(sentence, clauses).some(
      (other) => other.span.start > span.start && other.words[0]?.lower === 'dan',
    )
  );
}
