import type { ActionPoint } from './actionPoint';
import type { Attendee } from './attendee';
import { departmentsPresent } from './departmentsPresent';

/**
 * Codes of the departments that each get a task for this action: unique, in order. "Everybody" is every department
 * present but those excepted, so it follows the attendance list until the moment of posting.
 */
export function responsibleDepartments(
  action: ActionPoint,
  attendees: readonly Attendee[],
): readonly string[] {
  const { responsible } = action;
  if (responsible.kind !== 'everybody') return [...new Set(responsible.departments)];
  return departmentsPresent(attendees).filter((code) => !responsible.except.includes(code));
}
