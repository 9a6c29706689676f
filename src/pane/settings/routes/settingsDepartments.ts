import type { Attendee } from '../../../minutes/attendee';

/** The departments to settle: those on the attendance list, then those known from before. Each once. */
export function settingsDepartments(
  attendees: readonly Attendee[],
  known: readonly string[],
): readonly string[] {
  const listed = attendees.flatMap(({ department }) => (department === null ? [] : [department]));
  return [...new Set([...listed, ...known])];
}
