import type { DepartmentResolver } from '../departments/department';
import type { Attendee, AttendeeRole } from '../minutes/attendee';
import type { AgendaItemBlock } from '../minutes/block';
import type { HouseStyle } from './houseStyle';
import { reportWords as words } from './reportWords';

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
  return attendees.map((attendee) => attendeeText(attendee, notation)).join(', ');
}

function attendeeText(attendee: Attendee, notation: AttendanceNotation): string {
  const { departments, style } = notation;
  const department = attendee.department
    ? (departments.byCode(attendee.department)?.abbreviation ?? attendee.department)
    : null;
  const where = [department, attendee.unit].filter(Boolean).join(' + ');
  const remarks = [...attendee.roles.map((role) => roleText(role, attendee, notation)), partText(attendee)];
  if (style.attendance === 'names' && attendee.name) return withBrackets(attendee.name, [where, ...remarks]);
  return withBrackets([attendee.position, where].filter(Boolean).join(' ') || (attendee.name ?? ''), remarks);
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
