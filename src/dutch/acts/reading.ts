import type { FoundDeadline } from '../deadline/foundDeadline';
import type { Actor } from '../parties/actor';
import { lies, overlap, type Span } from '../span';
import type { Utterance } from '../utterance';
import { isLookedBackOn } from './ownTime';

/** A piece of running text as the acts see it: its clauses, and who and when it names. */
export interface Reading extends Utterance {
  readonly actors: () => readonly Actor[];
  readonly deadlines: () => readonly FoundDeadline[];
}

/** Where the time stands by which something in a phrase is to be done; null when none is said. */
export function deadlineIn(phrase: Span, { deadlines, clauses }: Reading): Span | null {
  const found = deadlines().find(({ span, kind }) => lies(span, phrase) && !NO_LIMIT.has(kind));
  const home = found && clauses.find(({ span }) => overlap(span, found.span));
  return !found || (home && isLookedBackOn(found, home)) ? null : found.span;
}

const NO_LIMIT = new Set<FoundDeadline['kind']>([
  'from',
  'after',
  'past',
  'reference',
  'recurring',
  'conditional',
  'unspecified',
]);
