import type { Clause } from '../grammar/clause';
import { SMALL_PRINT } from './lexicon';
import type { Reading } from './reading';
import { wordIn } from './signWords';

/** The small print under a mail asks whoever gets it by mistake. */
export function isSmallPrint({ clauses }: Reading, { sentence }: Clause): boolean {
  return clauses.some(
    (clause) => clause.sentence.start === sentence.start && wordIn(clause, SMALL_PRINT) !== null,
  );
}
