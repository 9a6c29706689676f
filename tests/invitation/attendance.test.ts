import { describe, expect, it } from 'vitest';
import { createWorld } from '../../sandbox/world/createWorld';
import { createDepartments } from '../../src/departments/resolver';
import { readAgenda } from '../../src/invitation/agenda';
import { readAttendance } from '../../src/invitation/attendance';
import { withGuests } from '../../src/invitation/guests';
import { readDisplayName } from '../../src/invitation/displayName';
import type { AttendanceSources, DirectoryPerson } from '../../src/invitation/invitation';
import { counter, invitationOf, invitationWith } from './meeting';

const world = createWorld('2026-11-23');
const departments = createDepartments('2026-11-23');

function listOf(key: string, sources: Partial<AttendanceSources> = {}) {
  const meeting = world.meetings.find((it) => it.key === key);
  if (!meeting) throw new Error(`No meeting ${key}`);
  return readAttendance(
    invitationOf(meeting),
    { departments, directory: [], corrections: {}, me: 'anna.voorbeeld@minbzk.nl', ...sources },
    counter(),
  );
}

/** What User.ReadBasic.All and People.Read let us see: function titles, no departments. */
const directory: readonly DirectoryPerson[] = world.users.map(({ mail, id, jobTitle }) => ({
  address: mail,
  userId: id,
  department: null,
  companyName: null,
  jobTitle,
}));

describe('the council of secretaries-general', () => {
  const list = listOf('sgo', { directory });
  const named = (name: string) => list.find((attendee) => attendee.name === name);

  it('has the chair first, as the text says, and the organizer as its secretary', () => {
    expect(list[0]).toMatchObject({
      name: 'Carla Monster',
      department: 'AZ',
      position: 'SG',
      roles: ['chair'],
    });
    expect(named('Anna Voorbeeld')).toMatchObject({ department: 'BZK', roles: ['secretary'] });
  });

  it('has every ministry, in alphabetical order, and no room', () => {
    const codes = [...new Set(list.slice(1).map(({ department }) => department))];
    expect(codes).toEqual(['BZ', 'BZK', 'DEF', 'EZK', 'FIN', 'IENW', 'JENV', 'LVVN', 'OCW', 'SZW', 'VWS']);
    expect(list.some(({ email }) => email?.startsWith('zaal'))).toBe(false);
  });

  it('knows who phones in, called by her unit', () => {
    expect(named('Nina Staal van Test')).toMatchObject({ unit: 'DGOO', presence: { kind: 'phone' } });
  });

  it('knows who declined, and who stands in', () => {
    expect(named('Noor Kladblok')?.presence).toEqual({ kind: 'absent' });
    expect(named('Ruben Proefles')).toMatchObject({
      roles: ['deputy'],
      deputyFor: 'OCW',
      presence: { kind: 'present' },
    });
  });
});

describe('other meetings', () => {
  it('take the unit from the name and keep it under its ministry', () => {
    const iris = listOf('kwetsbare-groepen').find(({ name }) => name === 'Iris Figurant');
    expect(iris).toMatchObject({ department: 'JENV', unit: 'BD/DGC-19' });
  });

  it('inside one ministry go by unit, and take double roles, the chair and the absent from the text', () => {
    const list = listOf('mt-maart');
    expect(list[0]).toMatchObject({
      name: 'Zeger Monsterneming',
      unit: 'WDGV + VGP',
      department: 'DGV',
      roles: ['chair'],
    });
    expect(list.find(({ name }) => name === 'Dina Landkaart')?.department).toBe('IZ');
    expect(list.find(({ name }) => name === 'Anna Voorbeeld')?.department).toBe('BZK');
    expect(list.find(({ unit }) => unit === 'PDC-19')?.presence).toEqual({ kind: 'absent' });
    expect(list.find(({ unit }) => unit === 'DCo')?.presence).toEqual({
      kind: 'partial',
      note: 'eerste kwartier',
    });
  });

  it('make the organizer the chair and me the minute-taker when the text names nobody', () => {
    const list = listOf('doorbraak');
    expect(list[0]).toMatchObject({ name: 'Otto Bedacht', roles: ['chair'] });
    expect(list.find(({ email }) => email === 'anna.voorbeeld@minbzk.nl')?.roles).toEqual(['minuteTaker']);
    expect(list.find(({ name }) => name === 'Cor Raadhuis')).toMatchObject({ department: 'VNG', unit: null });
    expect(list.at(-1)).toMatchObject({ name: 'Imke Omweg', department: null });
  });

  it('hold five hundred people', () => {
    const list = listOf('groot');
    expect(list.length).toBeGreaterThanOrEqual(500);
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });
});

describe('the department of one person', () => {
  const one = (name: string, address: string, sources: Partial<AttendanceSources> = {}) => {
    const invitee = { name, address, type: 'required', response: 'none' } as const;
    const invitation = { ...invitationWith('text', ''), organizer: invitee };
    const [attendee] = readAttendance(
      invitation,
      { departments, directory: [], corrections: {}, me: null, ...sources },
      counter(),
    );
    return [attendee?.department, attendee?.departmentSource];
  };
  const colleague = {
    address: 'a@minvws.nl',
    userId: 'u',
    department: null,
    companyName: 'Ministerie van Financiën',
    jobTitle: null,
  };

  it("is the secretary's word before the directory's, the name's and the domain's", () => {
    const name = 'Proef, A. (BZK)';
    expect(
      one(name, 'A@minvws.nl', { corrections: { 'a@minvws.nl': 'SZW' }, directory: [colleague] }),
    ).toEqual(['SZW', 'secretary']);
    expect(one(name, 'a@minvws.nl', { directory: [colleague] })).toEqual(['FIN', 'directory']);
    expect(one(name, 'a@minvws.nl')).toEqual(['BZK', 'name']);
    expect(one('Proef, A.', 'a@minvws.nl')).toEqual(['VWS', 'domain']);
    expect(one('Proef, A.', 'a@elders.example')).toEqual([null, null]);
    expect(one('DL-OCW-Secretarissen', 'dl@elders.example')).toEqual(['OCW', 'name']);
    expect(one('Sport, A.', 'a@elders.example')).toEqual([null, null]);
  });
});

describe('a display name', () => {
  it.each([
    ['Voorbeeld, A. (Anna) (BZK)', 'Anna Voorbeeld', ['BZK']],
    ['Proef, Bram | VWS', 'Bram Proef', ['VWS']],
    ['Figurant, I. (Iris) - BD/DGC-19', 'Iris Figurant', ['BD/DGC-19']],
    ['Voorbeeld, A.B. van den (Anna) (MinBZK)', 'Anna van den Voorbeeld', ['MinBZK']],
    ['Anna Voorbeeld', 'Anna Voorbeeld', []],
    ['Telling, Thirza (CBS)', 'Thirza Telling', ['CBS']],
    ['Monsterneming, Zeger | VWS (WDGV + VGP)', 'Zeger Monsterneming', ['VWS', 'WDGV + VGP']],
    ['', '', []],
  ])('%s', (display, name, notes) => {
    expect(readDisplayName(display)).toEqual({ name, notes });
  });

  it('is read no further than a name is long', () => {
    expect(readDisplayName('x'.repeat(1_000)).name).toHaveLength(256);
  });
});

describe('a guest for one item', () => {
  it('is who stands in attendance behind it, and only there', () => {
    const meeting = world.meetings.find(({ key }) => key === 'mt-dgv');
    if (!meeting) throw new Error('No meeting mt-dgv');
    const { items } = readAgenda(invitationOf(meeting), counter());
    const presentation = items.find(({ title }) => title === 'Presentatie Nieuw Werken');
    const guests = withGuests(listOf('mt-dgv'), items).filter(({ roles }) => roles.includes('guest'));
    expect(guests).toMatchObject([{ name: 'Hilde Pilot', guestForItem: presentation?.id }]);
  });
});
