import type { DepartmentResolver } from '../departments/department';
import type { AgendaReading, AttendeeReading, MinutesReading } from '../dutch/minutesReading';
import type { Attendee, AttendeeRole, Presence } from '../minutes/attendee';
import { isBlackedOut, plain } from './plain';

const guest = /\b(?:i\.?a\.?v\b|in aanwezigheid van)(.*)/i;

interface AttendeesSetting {
  readonly departments: DepartmentResolver;
  readonly newId: () => string;
}

/**
 * The attendance list of a document. A department that speaks was there, though the list may not name it: people are
 * blacked out, or the list is missing.
 */
export function attendeesOf(reading: MinutesReading, setting: AttendeesSetting): readonly Attendee[] {
  const there = reading.attendees.flatMap((one) => seats(one, present(one), setting));
  const away = reading.absentees.flatMap((one) => seats(one, { kind: 'absent' }, setting));
  const listed = new Set([...there, ...away].map(({ department }) => department));
  const guests = guestsIn(reading.agenda, setting.departments);
  const heard = new Set([...speakersIn(reading, setting.departments), ...guests]);
  const unlisted = [...heard].filter((code) => !listed.has(code));
  return [
    ...there,
    ...unlisted.map((department) =>
      seat({ id: setting.newId(), department, roles: guests.has(department) ? ['guest'] : [] }),
    ),
    ...away,
  ];
}

/** Codes of the departments that are there for an item only: "Inzet van experts (i.a.v. DCo)". */
function guestsIn(agenda: readonly AgendaReading[], departments: DepartmentResolver): ReadonlySet<string> {
  const titles = agenda.flatMap(({ title, children }) => [title, ...children.map((child) => child.title)]);
  const named = titles.flatMap((title) => departments.mentions(guest.exec(title)?.[1] ?? ''));
  return new Set(named.map(({ department }) => department.code));
}

/** Codes of the departments that speak. */
function speakersIn({ passages }: MinutesReading, departments: DepartmentResolver): readonly string[] {
  const said = passages.filter(({ section }) => section === 'minutes');
  const speakers = said.flatMap(({ speaker }) => speaker ?? []);
  const codes = [...new Set(speakers)].flatMap((speaker) =>
    departments.mentions(speaker).map(({ department }) => department.code),
  );
  return [...new Set(codes)];
}

/** Who sits for two departments ("WDGV + VGP") takes a seat for each. */
function seats(one: AttendeeReading, presence: Presence, { newId }: AttendeesSetting): readonly Attendee[] {
  const departments = one.departments.length === 0 ? [null] : one.departments;
  const written = plain(one.name ?? '');
  const isNameless = written === '' || (isBlackedOut(written) && one.departments.length > 0);
  return departments.map((department, index) =>
    seat({
      id: newId(),
      name: isNameless ? null : written,
      department,
      unit: one.unit,
      position: one.position,
      roles: index > 0 ? [] : rolesOf(one),
      deputyFor: one.deputyFor || null,
      presence,
    }),
  );
}

function rolesOf({ role, deputyFor }: AttendeeReading): readonly AttendeeRole[] {
  return [...(role === null ? [] : [role]), ...(deputyFor === undefined ? [] : ['deputy' as const])];
}

const BY_PHONE = /^(?:telefonisch|per telefoon|by phone|belt in)$/i;

function present({ part, raw }: AttendeeReading): Presence {
  if (part !== null && !BY_PHONE.test(part)) return { kind: 'partial', note: part };
  return /\b(?:telefonisch|per telefoon|by phone)\b/i.test(raw) ? { kind: 'phone' } : { kind: 'present' };
}

function seat(known: Partial<Attendee> & Pick<Attendee, 'id' | 'department'>): Attendee {
  return {
    name: null,
    email: null,
    userId: null,
    departmentSource: known.department === null ? null : 'name',
    unit: null,
    position: null,
    roles: [],
    deputyFor: null,
    guestForItem: null,
    presence: { kind: 'present' },
    ...known,
  };
}
