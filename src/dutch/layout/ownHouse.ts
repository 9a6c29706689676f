import type { DepartmentResolver } from '../../departments/department';
import type { AttendeeReading } from '../minutesReading';
import type { Attendance } from './attendance';
import { OWN_UNIT } from './organisation';

/**
 * The list of a meeting inside one ministry says of nobody which ministry he is from, but its letterhead does: everybody is from there,
 * and what stands beside a name is his unit ("unit Arbeidsmarkt", "FEZ", "Communicatie").
 */
export function withOwnHouse(
  { attendees, absentees }: Attendance,
  document: string,
  departments: DepartmentResolver,
): Attendance {
  const all = [...attendees, ...absentees];
  const isInside = attendees.some(hasNote) && areOpen(all) && all.every((one) => isOfUnit(one, departments));
  const house = isInside ? houseIn(above(attendees, document), departments) : null;
  if (house === null) return { attendees, absentees };
  const inside = (one: AttendeeReading) => ({
    ...one,
    departments: [house],
    unit: one.unit ?? one.departments[0] ?? null,
  });
  return { attendees: attendees.map(inside), absentees: absentees.map(inside) };
}

/** What stands above the list, which is where a document says whose it is. */
function above([first]: readonly AttendeeReading[], document: string): string {
  const top = document.slice(0, TOP);
  return top.slice(0, Math.max(0, top.indexOf(first?.raw ?? '')));
}

/** Characters in which a head is. */
const TOP = 3000;

/** The one ministry that a letterhead names; null for none and for more. */
function houseIn(head: string, departments: DepartmentResolver): string | null {
  const codes = new Set(
    departments
      .mentions(head)
      .filter(({ department }) => department.kind === 'ministry')
      .map(({ department }) => department.code),
  );
  const [code] = codes;
  return codes.size === 1 ? (code ?? null) : null;
}

/** Of most is not said whence: where each has the letters of a unit, the units are what the meeting goes by. */
function areOpen(people: readonly AttendeeReading[]): boolean {
  return people.filter(({ departments }) => departments.length === 0).length * 2 >= people.length;
}

/** "Anna (unit Proef)": a list that says what people are, not only who. */
function hasNote({ raw, name }: AttendeeReading): boolean {
  return name !== null && raw.includes('(');
}

/** From nowhere that is known outside: nothing, a unit, or letters and words that only units are called. */
function isOfUnit({ name, departments: codes }: AttendeeReading, departments: DepartmentResolver): boolean {
  return (
    name !== null &&
    codes.every((code) => {
      const known = departments.byCode(code);
      return known ? known.kind === 'unit' : OWN_UNIT.test(code) || UNITS.has(code);
    })
  );
}

/** Units that are called by a word, which a list gives as a body of its own. */
const UNITS = new Set([
  'BEDRIJFSVOERING',
  'BESTUURSONDERSTEUNING',
  'COMMUNICATIE',
  'INKOOP',
  'JURIDISCHE ZAKEN',
  'PERSONEEL',
  'VOORLICHTING',
  'WOORDVOERING',
]);
