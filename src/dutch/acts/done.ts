import type { Clause } from '../grammar/clause';

/** Over and done with: "heeft gestuurd", "stuurde", "is afgerond". */
export function isDone({ tense }: Clause): boolean {
  return tense === 'past' || tense === 'perfect';
}
