import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionPoints } from '../../src/minutes/actionPoints';
import { departmentsPresent } from '../../src/minutes/departmentsPresent';
import { ownWords } from '../../src/minutes/ownWords';
import { responsibleDepartments } from '../../src/minutes/responsibleDepartments';
import { action, attendee, header, item, line } from './build';

const attendees = [
  attendee('1', { department: 'AZ' }),
  attendee('2', { department: 'BZK', presence: { kind: 'phone' } }),
  attendee('3', { department: 'BZK' }),
  attendee('4', { department: 'LVVN', presence: { kind: 'absent' } }),
  attendee('5', { department: 'VWS', presence: { kind: 'partial', note: 'eerste 15 min' } }),
  attendee('6'),
];

describe('departmentsPresent', () => {
  it('counts presence by phone and for a part, not absence', () => {
    expect(departmentsPresent(attendees)).toEqual(['AZ', 'BZK', 'VWS']);
  });
});

describe('responsibleDepartments', () => {
  it('is every department present for everybody, but those excepted', () => {
    const everybody = action({ responsible: { kind: 'everybody', except: ['BZK'] } });
    expect(responsibleDepartments(everybody, attendees)).toEqual(['AZ', 'VWS']);
  });

  it('names each department once, in order', () => {
    const departments = fc.array(fc.constantFrom('AZ', 'BZK', 'SZW', 'VWS'));
    fc.assert(
      fc.property(departments, fc.constantFrom('joint' as const, 'sequence' as const), (codes, kind) => {
        const found = responsibleDepartments(
          action({ responsible: { kind, departments: codes } }),
          attendees,
        );
        expect(found).toEqual(codes.filter((code, nth) => codes.indexOf(code) === nth));
      }),
    );
  });
});

describe('ownWords', () => {
  it.each([
    ['Actie SZW: namen doorgeven', 'Namen doorgeven'],
    ['Namen doorgeven (actie allen)', 'Namen doorgeven'],
    ['AP BZK: nota maken (actie BZK, VWS).', 'Nota maken.'],
    ['Actielijst: doorgenomen', 'Actielijst: doorgenomen'],
    ['actie:', 'actie:'],
  ])('%s', (text, words) => expect(ownWords(text)).toBe(words));
});

describe('actionPoints', () => {
  it('finds each action with its item, words and departments', () => {
    const made = line('r2', { text: 'Actie SZW: namen doorgeven', kind: 'action', action: action() });
    const titled = line('r3', { kind: 'action', action: action({ title: 'Een nota maken' }) });
    const blocks = [
      line('r0'),
      { ...made, id: 'r1' },
      item('p1'),
      item('p2', { level: 1 }),
      line('n'),
      made,
      titled,
    ];
    const found = actionPoints({ header: header({ firstNumber: 0 }), attendees, blocks });
    expect(
      found.map(({ line: { id }, item: under, itemPath, title }) => [id, under?.id, itemPath, title]),
    ).toEqual([
      ['r1', undefined, '', 'Namen doorgeven'],
      ['r2', 'p2', '0a', 'Namen doorgeven'],
      ['r3', 'p2', '0a', 'Een nota maken'],
    ]);
    expect(found[0]!.departments).toEqual(['SZW']);
  });
});
