import { withoutTitles } from '../departments/spelling';
import type { Attendee, AttendeeRole, DepartmentSource, Presence } from '../minutes/attendee';
import { readDisplayName } from './displayName';
import type { AttendanceSources, DirectoryPerson, Invitation, Invitee, ReadAttendance } from './invitation';
import { statedRoles, type StatedRoles } from './statedRoles';
import { byPlace } from './placeInList';
import { byUnit } from './unitsAsDepartments';

/**
 * The attendance list that the invitation promises: everybody invited with department and role, the chair first, then by
 * department. Rooms are left out; somebody who declined is absent. The order of `newId` follows the invitation.
 */
export const readAttendance: ReadAttendance = (invitation, sources, newId) => {
  const invited = uniquePeople(invitation);
  const roles = statedRoles(invitation);
  const directory = new Map(sources.directory.map((person) => [person.address.toLowerCase(), person]));
  const attendees = invited.map((invitee) =>
    attendee(invitee, directory.get(addressOf(invitee)), sources, newId()),
  );
  const organizer = attendees.find(({ email }) => email === addressOf(invitation.organizer));
  return byUnit(withRoles(attendees, { roles, organizer, sources }), sources.departments).sort(byPlace);
};

function uniquePeople({ organizer, invitees }: Invitation): readonly Invitee[] {
  const people = [organizer, ...invitees].filter(
    ({ type, address }) => type !== 'resource' && address !== '',
  );
  return [...new Map([...people].reverse().map((person) => [addressOf(person), person])).values()].reverse();
}

function addressOf({ address }: Invitee): string {
  return address.trim().toLowerCase();
}

function attendee(
  invitee: Invitee,
  person: DirectoryPerson | undefined,
  sources: AttendanceSources,
  id: string,
): Attendee {
  const { name, notes } = readDisplayName(invitee.name);
  const found = departmentOf(invitee, notes, person, sources);
  return {
    id,
    name: name || invitee.address,
    email: addressOf(invitee),
    userId: person?.userId ?? null,
    department: found?.code ?? null,
    departmentSource: found?.source ?? null,
    unit: found?.unit ?? null,
    position: positionOf(person?.jobTitle ?? null),
    roles: [],
    deputyFor: null,
    guestForItem: null,
    presence: { kind: invitee.response === 'declined' ? 'absent' : 'present' },
  };
}

interface FoundDepartment {
  readonly code: string;
  readonly source: DepartmentSource;
  readonly unit: string | null;
}

/** The secretary's word first, then the directory's, then what the name says, then the domain. */
function departmentOf(
  invitee: Invitee,
  notes: readonly string[],
  person: DirectoryPerson | undefined,
  { departments, corrections }: AttendanceSources,
): FoundDepartment | null {
  const address = addressOf(invitee);
  const corrected = corrections[address];
  if (corrected) return { code: corrected, source: 'secretary', unit: null };
  const unit =
    person?.department ?? unitIn(notes, departments) ?? unitLed(person?.jobTitle ?? '', departments);
  const inDirectory = person?.companyName ? departments.byName(person.companyName) : null;
  if (inDirectory) return { code: inDirectory.code, source: 'directory', unit };
  const named = notes.map((note) => departments.byName(note)).find((department) => department !== null);
  if (named) return { code: ministryOf(named.code, departments), source: 'name', unit };
  const byDomain = departments.byMail(address);
  if (byDomain) return { code: byDomain.code, source: 'domain', unit };
  const inName = departmentInName(invitee.name, departments);
  return inName === null ? null : { code: inName, source: 'name', unit };
}

/** A list is called after its department ("DL-BZK-Secretarissen"); in a name with a comma that word is a surname. */
function departmentInName(name: string, departments: Departments): string | null {
  return name.includes(',') ? null : (departments.mentions(name)[0]?.department.code ?? null);
}

type Departments = AttendanceSources['departments'];

/** In a list of departments a unit stands under its ministry. */
function ministryOf(code: string, departments: Departments): string {
  const department = departments.byCode(code);
  if (department?.kind !== 'unit' || !department.parent) return code;
  return departments.byCode(department.parent)?.code ?? code;
}

/** A note that names no department by itself but a part of one: "BD/DGC-19", "WDGV + VGP", "PG". */
function unitIn(notes: readonly string[], departments: Departments): string | null {
  const isUnit = (note: string) => (departments.byName(note)?.kind ?? 'unit') === 'unit';
  return notes.find((note) => isUnit(note) && /^[\p{L}\p{N}/+ -]{2,24}$/u.test(note)) ?? null;
}

/** A director-general is called after the unit: "Directeur-generaal Overheidsorganisatie" is DGOO. */
function unitLed(jobTitle: string, departments: Departments): string | null {
  const subject = /^directeur-generaal\s+(\S.*)$/i.exec(jobTitle)?.[1];
  const unit = subject ? departments.byName(`DG ${subject}`) : null;
  return unit?.kind === 'unit' ? unit.abbreviation : null;
}

const POSITIONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:plaatsvervangend|plv\.?) secretaris-generaal/i, 'pSG'],
  [/^secretaris-generaal/i, 'SG'],
  [/^(?:waarnemend|wnd\.?) directeur-generaal/i, 'wDG'],
  [/^directeur-generaal/i, 'DG'],
];

function positionOf(jobTitle: string | null): string | null {
  return (jobTitle && POSITIONS.find(([title]) => title.test(jobTitle))?.[1]) ?? null;
}

interface RoleSources {
  readonly roles: StatedRoles;
  readonly organizer: Attendee | undefined;
  readonly sources: AttendanceSources;
}

function withRoles(attendees: readonly Attendee[], { roles, organizer, sources }: RoleSources): Attendee[] {
  const find = (who: string) => personCalled(who, attendees, sources.departments);
  const many = (names: readonly string[]) => new Set(names.flatMap((who) => find(who)?.id ?? []));
  const me = sources.me?.toLowerCase() ?? null;
  const chairs = many(roles.chair);
  if (chairs.size === 0 && organizer && organizer.email !== me) chairs.add(organizer.id);
  const secretaries = many(roles.secretary);
  const minuteTakers = many(roles.minuteTaker);
  const mine = attendees.find(({ email }) => email === me);
  if (mine && minuteTakers.size === 0 && !secretaries.has(mine.id)) minuteTakers.add(mine.id);
  const deputies = new Map(
    roles.deputies.flatMap(([who, forWhom]) => (find(who) ? [[find(who)?.id, forWhom] as const] : [])),
  );
  const absent = many(roles.absent);
  const phone = many(roles.phone);
  const parts = new Map(roles.partial.map(([who, part]) => [find(who)?.id, part]));

  return attendees.map((person) => {
    const deputyFor = deputies.get(person.id) ?? null;
    const own: AttendeeRole[] = [];
    if (chairs.has(person.id)) own.push('chair');
    if (secretaries.has(person.id)) own.push('secretary');
    if (minuteTakers.has(person.id)) own.push('minuteTaker');
    if (deputyFor) own.push('deputy');
    const kind = absent.has(person.id) ? 'absent' : phone.has(person.id) ? 'phone' : null;
    const note = parts.get(person.id);
    const stated: Presence | null = note ? { kind: 'partial', note } : kind && !deputyFor ? { kind } : null;
    return { ...person, roles: own, deputyFor, presence: stated ?? person.presence };
  });
}

/** Somebody the text names: by whole name, by a part of it, by unit, or by function and department ("SG AZ"). */
function personCalled(
  who: string,
  attendees: readonly Attendee[],
  departments: Departments,
): Attendee | null {
  const wanted = who.toLowerCase();
  const exact = attendees.find(({ name }) => name?.toLowerCase() === wanted);
  if (exact) return exact;
  const byPart = attendees.filter(({ name }) => name?.toLowerCase().split(' ').includes(wanted));
  if (byPart.length === 1) return byPart[0] ?? null;
  const byUnit = attendees.filter(({ unit }) => unit?.toLowerCase() === wanted);
  if (byUnit.length === 1) return byUnit[0] ?? null;
  const department = departments.byName(who);
  if (!department) return null;
  const colleagues = attendees.filter(({ department: code }) => code === department.code);
  const position = who
    .slice(0, who.length - withoutTitles(who).length)
    .trim()
    .toLowerCase();
  return (
    colleagues.find((person) => position !== '' && person.position?.toLowerCase() === position) ??
    colleagues[0] ??
    null
  );
}
