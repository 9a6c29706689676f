import type { DepartmentResolver } from '../departments/department';
import type { AttendeeReading, MinutesReading } from '../dutch/reading';
import type { Attendee, Presence } from '../minutes/attendee';

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
  const heard = speakersIn(reading, setting.departments).filter((code) => !listed.has(code));
  return [...there, ...heard.map((code) => seat({ department: code, id: setting.newId() })), ...away];
}

/** Codes of the departments that speak and are no guest at the item. */
function speakersIn({ passages }: MinutesReading, departments: DepartmentResolver): readonly string[] {
  const speakers = passages.flatMap(({ speaker }) => speaker ?? []);
  const codes = [...new Set(speakers)].flatMap((speaker) =>
    departments.mentions(speaker).map(({ department }) => department.code),
  );
  return [...new Set(codes)];
}

/** Who sits for two departments ("WDGV + VGP") takes a seat for each. */
function seats(one: AttendeeReading, presence: Presence, { newId }: AttendeesSetting): readonly Attendee[] {
  const departments = one.departments.length === 0 ? [null] : one.departments;
  return departments.map((department, index) =>
    seat({
      id: newId(),
      name: one.name,
      department,
      unit: one.unit,
      position: one.position,
      roles: one.role === null || index > 0 ? [] : [one.role],
      presence,
    }),
  );
}

function present({ part, raw }: AttendeeReading): Presence {
  if (part !== null) return { kind: 'partial', note: part };
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
