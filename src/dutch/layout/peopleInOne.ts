import type { DepartmentResolver } from '../../departments/department';
import { readAttendee } from './attendee';
import { listEntries } from './attendeeList';
import { isGivenName, isPerson } from './personName';

/** Fewer names than these may be anything. */
const FEWEST = 3;
const LONGEST = 400;
/** Who leads or takes the minutes is only told of those who meet. */
const TELLING: ReadonlySet<string | null> = new Set(['chair', 'secretary', 'minuteTaker']);

/** "Anna (vz), Jan, Piet": a line of names, one of them with what he does at the meeting, says by itself who came. */
export function arePeopleInOne(line: string, departments: DepartmentResolver): boolean {
  if (line.length > LONGEST || !line.includes('(') || line.split(',', FEWEST).length < FEWEST) return false;
  const people = listEntries([line], departments).map(({ raw }) => readAttendee(raw, departments).attendee);
  if (people.length < FEWEST || !people.some(({ role }) => TELLING.has(role))) return false;
  return people.every(({ name, departments: codes }) =>
    name === null ? codes.length > 0 : isGivenName(name, departments) || isPerson(name, departments),
  );
}
