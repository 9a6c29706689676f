import type { Department, DepartmentResolver } from '../departments/department';
import type { Attendee } from '../minutes/attendee';

/**
 * In a meeting inside one ministry the units are the departments: they speak, and they are responsible. There is such a
 * meeting when everybody who sits at the table is of one ministry and two units at least are known.
 */
export function byUnit(attendees: readonly Attendee[], departments: DepartmentResolver): Attendee[] {
  const seated = attendees.filter(
    ({ roles }) => !roles.includes('minuteTaker') && !roles.includes('secretary'),
  );
  const ministries = new Set(seated.map(({ department }) => department));
  const units = new Map(seated.flatMap((person) => unitOf(person, departments) ?? []));
  const known = new Set([...units.values()].map(({ code }) => code));
  if (ministries.size !== 1 || known.size < 2) return [...attendees];
  return attendees.map((person) => ({
    ...person,
    department: units.get(person.id)?.code ?? person.department,
  }));
}

/** The unit somebody comes from; of a double seat ("WDGV + VGP") the first. */
function unitOf(
  { id, unit, department }: Attendee,
  departments: DepartmentResolver,
): [[string, Department]] | null {
  const parts = (unit ?? '').split(/\s*[+,]\s*/);
  const found = parts
    .map((part) => departments.byName(part))
    .find((known) => known?.kind === 'unit' && known.parent === department);
  return found ? [[id, found]] : null;
}
