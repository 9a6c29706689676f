import { objectId } from './identifiers';
import { ministries, type Ministry } from './ministries';
import { staff, type StaffRow } from './staff';
import type { WorldUser } from './world';

interface Person {
  readonly user: WorldUser;
  /** False for people of another tenant who were never invited here: only their mail address is known. */
  readonly inDirectory: boolean;
}

/** Ministries with a tenant of their own: only their coordinators are guests in this one. */
const ownTenant = new Set(['DEF', 'BZ']);

function mailOf(given: string, surname: string, domain: string): string {
  return `${given}.${surname.replaceAll(' ', '')}@${domain}`.toLowerCase();
}

function member(ministry: Ministry, [given, surname, unit, jobTitle]: StaffRow): WorldUser {
  const mail = mailOf(given, surname, ministry.domain);
  return {
    id: objectId(mail),
    displayName: ministry.notation({ given, surname, unit }),
    givenName: given,
    surname,
    mail,
    userType: 'Member',
    department: unit,
    companyName: `Ministerie van ${ministry.name}`,
    jobTitle,
  };
}

function civilServant(ministry: Ministry, row: StaffRow): Person {
  const user = member(ministry, row);
  if (!ownTenant.has(ministry.code)) return { user, inDirectory: true };
  return {
    user: { ...user, userType: 'Guest', department: null, jobTitle: null },
    inDirectory: row[3] === 'Coördinator',
  };
}

function outsider(given: string, surname: string, companyName: string, domain: string): Person {
  const mail = mailOf(given, surname, domain);
  const user: WorldUser = {
    id: objectId(mail),
    displayName: `${given} ${surname}`,
    givenName: given,
    surname,
    mail,
    userType: 'Guest',
    department: null,
    companyName,
    jobTitle: null,
  };
  return { user, inDirectory: true };
}

const people: readonly Person[] = [
  ...ministries.flatMap((ministry) => (staff[ministry.code] ?? []).map((row) => civilServant(ministry, row))),
  outsider('Bente', 'Gemeenteraad', 'Vereniging van Nederlandse Gemeenten', 'vng.nl'),
  outsider('Cor', 'Raadhuis', 'Vereniging van Nederlandse Gemeenten', 'vng.nl'),
  outsider('Dilan', 'Steekproef', 'Sociaal en Cultureel Planbureau', 'scp.nl'),
  outsider('Emiel', 'Kweekje', 'Rijksinstituut voor Volksgezondheid en Milieu', 'rivm.nl'),
];

/** Who the directory of this tenant knows: its members and its guests. */
export const users: readonly WorldUser[] = people.filter((one) => one.inDirectory).map((one) => one.user);

/** Somebody of this tenant or another, by the part of the mail address before the @. */
export function person(local: string): WorldUser {
  const found = people.find(({ user }) => user.mail.startsWith(`${local}@`));
  if (!found) throw new Error(`Nobody in the sandbox is called ${local}`);
  return found.user;
}

/** Everybody in the directory with mail at this ministry, in order of rank. */
export function usersOf(ministryCode: string): readonly WorldUser[] {
  const domain = ministries.find((ministry) => ministry.code === ministryCode)?.domain;
  return users.filter((user) => user.mail.endsWith(`@${domain}`));
}
