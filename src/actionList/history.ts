import type { ActionEvent } from '../delivery/actionEvent';

/**
 * What happened to one share, oldest first: what the minutes keep, and what was seen in Planner. What somebody did from a list is seen in
 * Planner as well: it stands once, with who did it.
 */
export function historyOf(
  kept: readonly ActionEvent[],
  observed: readonly ActionEvent[],
): readonly ActionEvent[] {
  const seen = observed.filter((one) => !kept.some((other) => isSame(one, other)));
  return seen.length + kept.length === 0 ? nothing : [...kept, ...seen].toSorted(byTime);
}

const nothing: readonly ActionEvent[] = [];

function isSame(one: ActionEvent, other: ActionEvent): boolean {
  if (one.what.kind !== other.what.kind || one.at < other.at) return false;
  return one.what.kind !== 'moved' || (other.what.kind === 'moved' && one.what.to === other.what.to);
}

function byTime(one: ActionEvent, other: ActionEvent): number {
  return one.at < other.at ? -1 : one.at > other.at ? 1 : 0;
}
