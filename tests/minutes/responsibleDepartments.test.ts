import { describe, expect, it } from 'vitest';
import type { ActionPoint, Responsible } from '../../src/minutes/actionPoint';
import type { Attendee } from '../../src/minutes/attendee';
import { responsibleDepartments } from '../../src/minutes/responsibleDepartments';

function attendee(department: string, change: Partial<Attendee> = {}): Attendee {
  return {
    id: department,
    name: null,
    email: null,
    userId: null,
    department,
    departmentSource: null,
    unit: null,
    position: null,
    roles: [],
    deputyFor: null,
    guestForItem: null,
    presence: { kind: 'present' },
    ...change,
  };
}

const action = (responsible: Responsible): ActionPoint => ({
  title: null,
  responsible,
  involved: [],
  deadline: null,
});
const everybody = action({ kind: 'everybody', except: ['JENV'] });

describe('everybody', () => {
  it('is each department at the table, once, but those excepted and those absent', () => {
    const attendees = [
      attendee('AZ', { roles: ['chair'] }),
      attendee('VWS'),
      attendee('VWS', { id: 'second' }),
      attendee('JENV'),
      attendee('FIN', { presence: { kind: 'absent' } }),
      attendee('OCW', { roles: ['deputy'], presence: { kind: 'phone' } }),
    ];
    expect(responsibleDepartments(everybody, attendees)).toEqual(['AZ', 'VWS', 'OCW']);
  });

  it('is not who only takes the minutes or is a guest', () => {
    const attendees = [
      attendee('VWS'),
      attendee('BZK', { roles: ['minuteTaker'] }),
      attendee('AZ', { roles: ['secretary'] }),
      attendee('SCP', { roles: ['guest'] }),
      attendee('SZW', { roles: ['chair', 'secretary'] }),
    ];
    expect(responsibleDepartments(everybody, attendees)).toEqual(['VWS', 'SZW']);
  });
});

describe('named departments', () => {
  it('are themselves, present or not, each once', () => {
    const named = action({ kind: 'sequence', departments: ['VWS', 'BZK', 'VWS'] });
    expect(responsibleDepartments(named, [])).toEqual(['VWS', 'BZK']);
  });
});
