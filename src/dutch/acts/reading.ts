import type { FoundDeadline } from '../deadline/foundDeadline';
import type { Actor } from '../parties/actor';
import type { Utterance } from '../parties/utterance';
import type { Span } from '../recognition';

/** A piece of running text as the acts see it: its clauses, and who and when it names. */
export interface Reading extends Utterance {
  readonly actors: () => readonly Actor[];
  readonly deadlines: () => readonly FoundDeadline[];
}

/** Where the time stands by which something in a phrase is to be done; null when none is said. */
export function deadlineIn({ start, end }: Span, { deadlines }: Reading): Span | null {
  const inside = ({ span }: FoundDeadline) => span.start >= start && span.end <= end;
  return deadlines().find((found) => inside(found) && !NO_LIMIT.has(found.kind))?.span ?? null;
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
