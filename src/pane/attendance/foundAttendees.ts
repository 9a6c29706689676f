import type { Attendee } from '../../minutes/attendee';

/** The attendees with what was typed in their name, address, department, unit or position. */
export function foundAttendees(attendees: readonly Attendee[], query: string): readonly Attendee[] {
  const words = query.trim().toLowerCase();
  if (words === '') return attendees;
  return attendees.filter(({ name, email, department, unit, position }) =>
    [name, email, department, unit, position].some((each) => each?.toLowerCase().includes(words)),
  );
}
