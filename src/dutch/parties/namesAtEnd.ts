import type { Cast } from './cast';
import { onlyParties } from './onlyParties';
import { movedParties, type Parties } from './parties';

/** "..., Anna en Bert.", "..., SZW, uiterlijk vrijdag": the last words behind a comma, or those before when. */
const LAST = /,\s{1,3}([^,;:\t]{2,60}?)(?:,\s{1,3}[^,;:\t]{2,30}?)?[.;\s]{0,5}$/;

/**
 * The names that stand behind a task and its last comma, as who does it; null where other words stand there, or where they go on
 * with a list of names ("overleggen met VNG, BZK en SZW").
 */
export function namesAtEnd(line: string, cast: Cast): Parties | null {
  const found = LAST.exec(line);
  const parties = found?.[1] ? onlyParties(found[1], cast) : null;
  if (!found?.[1] || !parties) return null;
  const before = /[\p{L}/&'’-]+$/u.exec(line.slice(0, found.index))?.[0] ?? '';
  return onlyParties(before, cast) ? null : movedParties(parties, found.index + found[0].indexOf(found[1]));
}
