import type { DepartmentResolver } from '../departments/department';
import type { Attendee, AttendeeRole } from '../minutes/attendee';
import type { AgendaItemBlock } from '../minutes/block';
import type { HouseStyle } from './houseStyle';
import { reportWords as words } from './reportWords';
import { grouped } from '../minutes/grouped';

/** What the notation of attendance needs to know. */
export interface AttendanceNotation {
  readonly style: Pick<HouseStyle, 'attendance'>;
  readonly departments: DepartmentResolver;
  /** By id, with the path each is printed with: for a guest at one item. */
  readonly itemPaths: ReadonlyMap<AgendaItemBlock['id'], string>;
}

/** "A. Voorbeeld (AZ, vz), B. Proef (VWS, eerste 15 min)": everybody who was there, in the order of the list. */
export function presentText(attendees: readonly Attendee[], notation: AttendanceNotation): string {
  return joined(
    attendees.filter(({ presence }) => presence.kind !== 'absent'),
    notation,
  );
}

/** The same of who was not there. */
export function absentText(attendees: readonly Attendee[], notation: AttendanceNotation): string {
  return joined(
    attendees.filter(({ presence }) => presence.kind === 'absent'),
    notation,
  );
}

/** Names of who took the minutes. */
export function minuteTakerText(attendees: readonly Attendee[]): string {
  const takers = attendees.filter(({ roles }) => roles.includes('minuteTaker'));
  return takers.flatMap(({ name }) => name ?? []).join(', ');
}

function joined(attendees: readonly Attendee[], notation: AttendanceNotation): string {
  return people(attendees)
    .map((seats) => personText(seats, notation))
    .join(', ');
}

/** A ground for secrecy ("5.1.2e") or a gap where a name was: many people can be called so. */
const blackedOut = /\d\.\d|\[/;

/** Who sits for two departments has two seats in the list, and is one person in print. */
function people(attendees: readonly Attendee[]): readonly Person[] {
  const keyOf = ({ id, email, name }: Attendee): string =>
    email ?? (blackedOut.test(name ?? '') ? null : name) ?? id;
  return [...grouped(attendees, keyOf).values()];
}

/** The seats of one person. */
type Person = readonly [Attendee, ...Attendee[]];

function personText(seats: Person, notation: AttendanceNotation): string {
  const [person] = seats;
  const where = unique(seats.map((seat) => placeText(seat, notation))).join(' + ');
  const remarks = [
    ...unique(seats.flatMap((seat) => seat.roles.map((role) => roleText(role, seat, notation)))),
    partText(person),
  ];
  if (notation.style.attendance === 'names' && person.name)
    return withBrackets(person.name, [where, ...remarks]);
  return withBrackets([person.position, where].filter(Boolean).join(' ') || (person.name ?? ''), remarks);
}

/**
 * "AZ", "BZK/DGOO". Where the unit is another name of its department: a ministry is printed as everybody knows it ("AZ" of who sits for
 * its cabinet), within a ministry the unit says more ("WDGV + VGP"). A function ("SG") that stands where the unit does is none.
 */
function placeText(attendee: Attendee, { departments }: AttendanceNotation): string {
  const { department } = attendee;
  const unit = attendee.unit === attendee.position ? null : attendee.unit;
  const known = department === null ? null : departments.byCode(department);
  const name = known?.abbreviation ?? department ?? '';
  const units = (unit ?? '').split(/\s*[+,/]\s*/);
  const isOtherName = units.some((part) => part && departments.byName(part)?.code === department);
  if (isOtherName) return known?.kind === 'ministry' ? name : (unit ?? '');
  return [name, unit].filter(Boolean).join('/');
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter(Boolean))];
}

function withBrackets(name: string, remarks: readonly string[]): string {
  const inside = remarks.filter(Boolean).join(', ');
  return inside ? `${name} (${inside})` : name;
}

function roleText(role: AttendeeRole, attendee: Attendee, { itemPaths }: AttendanceNotation): string {
  switch (role) {
    case 'chair':
      return words.chair;
    case 'secretary':
      return words.secretary;
    case 'minuteTaker':
      return words.minuteTaker;
    case 'guest':
      return words.guest(itemPaths.get(attendee.guestForItem ?? '') ?? '');
    case 'deputy':
      return words.deputy(attendee.deputyFor ?? '');
  }
}

function partText({ presence }: Attendee): string {
  if (presence.kind === 'phone') return words.byPhone;
  return presence.kind === 'partial' ? presence.note : '';
}
