import type { Attendee } from '../minutes/attendee';

/** Order of an attendance list: the chair, then by department and name, those without a department last. */
export function byPlace(one: Attendee, other: Attendee): number {
  return (
    rank(one) - rank(other) || compare(one.department, other.department) || compare(one.name, other.name)
  );
}

function rank({ roles, department }: Attendee): number {
  if (roles.includes('chair')) return 0;
  return department === null ? 2 : 1;
}

function compare(one: string | null, other: string | null): number {
  return (one ?? '').localeCompare(other ?? '', 'nl');
}
