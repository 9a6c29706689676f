/**
 * The instant at which something is written down: now, or just after the last that is known. The clock of one device may be behind that of
 * another, and what is decided later must count as later.
 */
export function laterThan(last: string | undefined, now: string): string {
  if (last === undefined || last < now) return now;
  return new Date(Date.parse(last) + 1).toISOString();
}
