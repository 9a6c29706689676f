/** When an event is: ISO instants, with offset or Z. */
export interface Timed {
  readonly start: string;
  readonly end: string;
}

const hour = 60 * 60 * 1000;
/** A meeting that starts within half a day is the one the secretary is preparing. */
const soon = 12 * hour;
/** So is one within a day, unless the last one is less long ago: a daily meeting is worked on in the afternoon. */
const ahead = 24 * hour;

/**
 * Of the occurrences that share one chat and one join address, the one that is meant at `now`: the one that is running, else
 * the next within twelve hours, or within a day when the last is longer ago, else the latest past, else the first to come.
 * Null when there are none. What is more than a day from now matters only when nothing is nearer.
 */
export function chooseOccurrence<T extends Timed>(occurrences: readonly T[], now: Date): T | null {
  const at = now.getTime();
  const starts = ({ start }: Timed) => Date.parse(start);
  const ends = ({ end }: Timed) => Date.parse(end);
  const inOrder = [...occurrences].sort((a, b) => starts(a) - starts(b));
  const running = inOrder.find((event) => starts(event) <= at && at < ends(event));
  const coming = inOrder.find((event) => starts(event) > at);
  const past = inOrder.findLast((event) => ends(event) <= at);
  if (running) return running;
  const until = coming ? starts(coming) - at : Infinity;
  const since = past ? at - ends(past) : Infinity;
  if (coming && (until <= soon || (until <= ahead && until < since))) return coming;
  return past ?? coming ?? null;
}

/** Whether two join addresses are the same: Graph and Outlook differ in which characters they escape, and in what case. */
export function sameJoinUrl(one: string, other: string): boolean {
  return decoded(one) === decoded(other);
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url).trim();
  } catch {
    return url.trim();
  }
}
