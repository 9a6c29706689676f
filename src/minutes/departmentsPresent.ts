import type { Attendee } from './attendee';

/** Codes of the departments that were there: the whole time, part of it or by phone. Unique, in the order of the attendance list. */
export function departmentsPresent(attendees: readonly Attendee[]): readonly string[] {
  const present = attendees.filter(({ presence }) => presence.kind !== 'absent');
  return [...new Set(present.flatMap(({ department }) => (department === null ? [] : [department])))];
}
