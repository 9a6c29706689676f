import type { DepartmentResolver } from '../../departments/department';
import type { AttendeeReading } from '../minutesReading';
import { STAND_IN, readAttendee, type ReadAttendee } from './attendee';
import { listEntries } from './attendeeList';
import { withDelegations } from './delegations';
import type { Head, HeadValue } from './head';
import type { HeadField } from './lexicon';
import type { Cell } from './line';
import { isHow, isOwnPart, organisationOf } from './listGroups';
import { readOrganisation } from './organisation';
import { isPerson } from './personName';
import { readRole } from './roles';

/** Who was there and who was not. */
export interface Attendance {
  readonly attendees: readonly AttendeeReading[];
  readonly absentees: readonly AttendeeReading[];
}

/** The attendance list in a document's head. Who may come counts only where nothing says who came, or only which organisations. */
export function readAttendance(head: Head, departments: DepartmentResolver): Attendance {
  const list = (field: HeadField) => readList(head.fields.get(field) ?? [], departments);
  const [came, members] = [list('present'), list('members')];
  const areCame = came.length > 0 && !(areNamed(members) && areOthers(came, members));
  const present = [...(areCame ? came : members), ...list('guests').map(asGuest)];
  const { absent, standIns } = withoutStandIns(list('absent'));
  const away = present.filter((one) => one.absent);
  return {
    attendees: withRoles(
      [...present.filter((one) => !one.absent), ...standIns].map(({ attendee }) => attendee),
      { head, departments },
    ),
    absentees: [...absent, ...away].map(({ attendee }) => attendee),
  };
}

/** Most have a name and where they are from. */
function areNamed(people: readonly ReadAttendee[]): boolean {
  const named = people.filter(({ attendee }) => attendee.name !== null && attendee.departments.length > 0);
  return named.length * 2 > people.length;
}

/** Nobody of these is among those. */
function areOthers(these: readonly ReadAttendee[], those: readonly ReadAttendee[]): boolean {
  return !these.some((one) => those.some((other) => isSame(one.attendee, other.attendee)));
}

/** "Afwezig: Anna (BZK), vervangen door Jan (BZK)": Jan was there. */
function withoutStandIns(absent: readonly ReadAttendee[]) {
  const isStandIn = ({ attendee }: ReadAttendee) => STAND_IN.test(attendee.raw);
  return { absent: absent.filter((one) => !isStandIn(one)), standIns: absent.filter(isStandIn) };
}

function asGuest({ attendee, absent }: ReadAttendee): ReadAttendee {
  return { attendee: { ...attendee, role: attendee.role ?? 'guest' }, absent };
}

function readList(values: readonly HeadValue[], departments: DepartmentResolver): readonly ReadAttendee[] {
  const rows = values.filter(({ row }) => row).map(({ row }) => row ?? []);
  if (rows.length > 0)
    return withNamesFirst(rows.map(cellsOf), departments).map((cells) =>
      readAttendee(cells.join(' | '), departments),
    );
  const listed = listEntries(
    values.map(({ text }) => text),
    departments,
  );
  const entries = withDelegations(listed, departments);
  const read = entries.map(({ raw, group }) => inGroup(readAttendee(raw, departments), group, departments));
  return read.map((one, index) => {
    const shares = isBare(one) && (sharesBracket(index) ?? ofAll(index));
    return shares ? { ...one, attendee: { ...one.attendee, departments: shares } } : one;
  });

  /** "A, B, C (allen BZK)": those before that have nothing beside them. */
  function ofAll(index: number): readonly string[] | null {
    const told = read.slice(index, index + MOST_SHARING).find((one) => !isBare(one));
    return told && ALL_FROM.test(told.attendee.raw) ? told.attendee.departments : null;
  }

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

/** More people than this are not told of at once. */
const MOST_SHARING = 20;
const ALL_FROM = /\((?:allen|beiden)\s/i;

function cellsOf(row: readonly Cell[]): readonly string[] {
  return row.flatMap(({ text }) => text.split('|').map((part) => part.trim())).filter(Boolean);
}

/** The share of the rows that must be so. */
const MOST_ROWS = 0.8;

/** Rows of which the second cell holds the name, and the first where he is from, whether we know it or not. */
function withNamesFirst(
  rows: readonly (readonly string[])[],
  departments: DepartmentResolver,
): readonly (readonly string[])[] {
  const isName = (cell = '') => isPerson(cell.split('(', 1).join('').trim(), departments);
  const turned = rows.filter(([first, second]) => !isName(first) && isName(second)).length;
  const isTurned = rows.length > 1 && turned >= rows.length * MOST_ROWS;
  return isTurned ? rows.map(([first = '', second = '', ...rest]) => [second, first, ...rest]) : rows;
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
