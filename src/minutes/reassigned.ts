import type { ActionPoint } from './actionPoint';
import type { Attendee } from './attendee';
import { responsibleDepartments } from './responsibleDepartments';

/** The action with another department in the place of one. Of "everybody" the others are named from then on. */
export function reassigned(
  action: ActionPoint,
  attendees: readonly Attendee[],
  from: string,
  to: string,
): ActionPoint {
  const kind = action.responsible.kind === 'sequence' ? 'sequence' : 'joint';
  const codes = responsibleDepartments(action, attendees).map((code) => (code === from ? to : code));
  return { ...action, responsible: { kind, departments: [...new Set(codes)] } };
}
