import { describe, expect, it } from 'vitest';
import type { Attendee } from '../../src/minutes/attendee';
import { responsibleDepartments } from '../../src/minutes/responsibleDepartments';
import { action, attendee } from './build';

function of(department: string, change: Partial<Attendee> = {}): Attendee {
  return attendee(department, { department, ...change });
}

const everybody = action({ responsible: { kind: 'everybody', except: ['JENV'] } });

describe('everybody', () => {
  it('is each department at the table, once, but those excepted and those absent', () => {
    const attendees = [
      of('AZ', { roles: ['chair'] }),
      of('VWS'),
      of('VWS', { id: 'second' }),
      of('JENV'),
      of('FIN', { presence: { kind: 'absent' } }),
      of('OCW', { roles: ['deputy'], presence: { kind: 'phone' } }),
    ];
    expect(responsibleDepartments(everybody, attendees)).toEqual(['AZ', 'VWS', 'OCW']);
  });

  it('is not who only takes the minutes or is a guest', () => {
    const attendees = [
      of('VWS'),
      of('BZK', { roles: ['minuteTaker'] }),
      of('AZ', { roles: ['secretary'] }),
      of('SCP', { roles: ['guest'] }),
      of('SZW', { roles: ['chair', 'secretary'] }),
    ];
    expect(responsibleDepartments(everybody, attendees)).toEqual(['VWS', 'SZW']);
  });
});

describe('named departments', () => {
  it('are themselves, present or not, each once', () => {
    const named = action({ responsible: { kind: 'sequence', departments: ['VWS', 'BZK', 'VWS'] } });
    expect(responsibleDepartments(named, [])).toEqual(['VWS', 'BZK']);
  });
});
