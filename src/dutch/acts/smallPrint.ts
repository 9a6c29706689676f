import type { Clause } from '../grammar/clause';
import { clausesIn } from '../grammar/clauseTree';
import { SMALL_PRINT } from './lexicon';
import type { Reading } from './reading';
import { wordIn } from './signWords';

/** The small print under a mail asks whoever gets it by mistake. */
export function isSmallPrint({ clauses }: Reading, { sentence }: Clause): boolean {
  return clausesIn(sentence, clauses).some((clause) => wordIn(clause, SMALL_PRINT) !== null);
}
