import type { ActionPoint } from './actionPoint';
import type { Attendee, AttendeeRole } from './attendee';
import { departmentsPresent } from './departmentsPresent';

/** Who has only these parts is there for the meeting or for one item, not for a department. */
const withoutSeat: ReadonlySet<AttendeeRole> = new Set(['secretary', 'minuteTaker', 'guest']);

/**
 * Codes of the departments that each get a task for this action: unique, in order. "Everybody" is every department
 * that sits at the table but those excepted, so it follows the attendance list until the moment of posting. Who only takes
 * the minutes, or is a guest, brings no department to the table.
 */
export function responsibleDepartments(
  action: ActionPoint,
  attendees: readonly Attendee[],
): readonly string[] {
  const { responsible } = action;
  if (responsible.kind !== 'everybody') return [...new Set(responsible.departments)];
  return departmentsPresent(attendees.filter(hasSeat)).filter((code) => !responsible.except.includes(code));
}

function hasSeat({ roles }: Attendee): boolean {
  return roles.length === 0 || roles.some((role) => !withoutSeat.has(role));
}
