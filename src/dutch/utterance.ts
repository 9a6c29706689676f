import type { Clause } from './grammar/clause';
import type { LineContext } from './lineContext';

/** A piece of running text as it was taken apart, with what it is read in. */
export interface Utterance {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly context: LineContext;
}
