import type { DepartmentResolver } from '../../departments/department';
import type { AttendeeReading } from '../reading';
import { readAttendee, type ReadAttendee } from './attendee';
import { listEntries } from './attendeeList';
import type { Head, HeadValue } from './head';
import type { HeadField } from './lexicon';
import { isHow, isOwnPart, organisationOf } from './listGroups';
import { readOrganisation } from './organisation';
import { readRole } from './roles';

/** Who was there and who was not. */
export interface Attendance {
  readonly attendees: readonly AttendeeReading[];
  readonly absentees: readonly AttendeeReading[];
}

/** The attendance list in a document's head. Who may come counts only where nothing says who came. */
export function readAttendance(head: Head, departments: DepartmentResolver): Attendance {
  const list = (field: HeadField) => readList(head.fields.get(field) ?? [], departments);
  const came = list('present');
  const present = [...(came.length > 0 ? came : list('members')), ...list('guests').map(asGuest)];
  const absent = list('absent');
  const away = present.filter((one) => one.absent);
  return {
    attendees: withRoles(
      present.filter((one) => !one.absent).map(({ attendee }) => attendee),
      { head, departments },
    ),
    absentees: [...absent, ...away].map(({ attendee }) => attendee),
  };
}

function asGuest({ attendee, absent }: ReadAttendee): ReadAttendee {
  return { attendee: { ...attendee, role: attendee.role ?? 'guest' }, absent };
}

function readList(values: readonly HeadValue[], departments: DepartmentResolver): readonly ReadAttendee[] {
  const rows = values.filter(({ row }) => row).map(({ row }) => row ?? []);
  if (rows.length > 0)
    return rows.map((row) =>
      readAttendee(
        row
          .map(({ text }) => text)
          .filter(Boolean)
          .join(' | '),
        departments,
      ),
    );
  const entries = listEntries(
    values.map(({ text }) => text),
    departments,
  );
  const read = entries.map(({ raw, group }) => inGroup(readAttendee(raw, departments), group, departments));
  return read.map((one, index) => {
    const shares = isBare(one) && sharesBracket(index);
    return shares ? { ...one, attendee: { ...one.attendee, departments: shares } } : one;
  });

  /** "A, B en C (BZK)": those before an "en" without a bracket of their own share the next one's. */
  function sharesBracket(index: number): readonly string[] | null {
    let at = index;
    for (let one = read[at]; one && isBare(one); one = read[at]) {
      if (entries[at]?.joinedToNext) return read[at + 1]?.attendee.departments ?? null;
      at += 1;
      if (at - index > 4) return null;
    }
    return null;
  }
}

/** What the heading of a group says of everybody in it, where nothing beside the name says otherwise. */
function inGroup(read: ReadAttendee, group: string | null, departments: DepartmentResolver): ReadAttendee {
  if (group === null) return read;
  const { attendee } = read;
  const role = readRole(group);
  if (role) return { ...read, attendee: { ...attendee, role: attendee.role ?? role } };
  if (isHow(group)) return { ...read, attendee: { ...attendee, part: attendee.part ?? group } };
  const organisation =
    attendee.departments.length > 0 || isOwnPart(group)
      ? null
      : readOrganisation(organisationOf(group), departments);
  if (!organisation) return read;
  const { code, unit } = organisation;
  return { ...read, attendee: { ...attendee, departments: [code], unit: attendee.unit ?? unit } };
}

/** Nothing stands beside the name. */
function isBare({ attendee }: ReadAttendee): boolean {
  return attendee.departments.length === 0 && !attendee.raw.includes('(');
}

const STATED = [
  ['chair', 'chair'],
  ['secretary', 'secretary'],
  ['minuteTaker', 'minuteTaker'],
] as const;

interface Sources {
  readonly head: Head;
  readonly departments: DepartmentResolver;
}

/** "Voorzitter: A" and "Notulist A" give somebody in the list a role, or add him. */
function withRoles(
  attendees: readonly AttendeeReading[],
  { head, departments }: Sources,
): readonly AttendeeReading[] {
  let all = attendees;
  for (const [field, role] of STATED) {
    const stated = readList(head.fields.get(field) ?? [], departments).slice(0, 3);
    for (const attendee of stated.flatMap((one) => eachOf(one, all))) {
      const place = all.findIndex((one) => isSame(one, attendee));
      all =
        place < 0
          ? [...all, { ...attendee, role }]
          : all.map((one, index) => (index === place ? { ...one, role: one.role ?? role } : one));
    }
  }
  return all;
}

/** "Notulist: Anna/Jan": both, where both are in the list. */
function eachOf({ attendee }: ReadAttendee, all: readonly AttendeeReading[]): readonly AttendeeReading[] {
  const names = attendee.name?.split(/\s*\/\s*/) ?? [];
  const each = names.map((name) => ({ ...attendee, name }));
  const areListed = names.length === 2 && each.every((one) => all.some((other) => isSame(other, one)));
  return areListed ? each : [attendee];
}

function isSame(one: AttendeeReading, other: AttendeeReading): boolean {
  if (one.name === null || other.name === null)
    return one.name === other.name && one.departments[0] === other.departments[0];
  const name = one.name.toLowerCase();
  const wanted = other.name.toLowerCase();
  return name === wanted || name.split(/\s+/).includes(wanted) || wanted.split(/\s+/).includes(name);
}
