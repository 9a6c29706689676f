import { describe, expect, it } from 'vitest';
import {
  attendeeKey,
  newAttendee,
  presenceOfKind,
  toggleRole,
} from '../../../src/pane/attendance/attendeeChanges';
import { foundAttendees } from '../../../src/pane/attendance/foundAttendees';
import { partNote } from '../../../src/pane/attendance/partNote';
import { attendee } from '../samples';

describe('changes to the attendance list', () => {
  it('reads one letter in either case', () => {
    expect(attendeeKey('a')).toEqual({ presence: 'absent' });
    expect(attendeeKey('T')).toEqual({ presence: 'phone' });
    expect(attendeeKey('v')).toEqual({ role: 'chair' });
    expect(attendeeKey('Enter')).toBeNull();
    expect(attendeeKey('toString')).toBeNull();
  });

  it('keeps what was said of a part of the meeting', () => {
    const part = { kind: 'partial', note: 'eerste 15 min' } as const;
    expect(presenceOfKind('partial', part, 'deels')).toBe(part);
    expect(presenceOfKind('partial', { kind: 'present' }, 'deels')).toEqual({
      kind: 'partial',
      note: 'deels',
    });
    expect(presenceOfKind('phone', part, 'deels')).toEqual({ kind: 'phone' });
  });

  it('has one chair: making somebody chair takes it from the other', () => {
    const list = [attendee('1', 'AA', { roles: ['chair', 'guest'] }), attendee('2', 'BOS')];
    const changed = toggleRole(list, '2', 'chair');
    expect(changed.map(({ id, roles }) => [id, roles])).toEqual([
      ['1', ['guest']],
      ['2', ['chair']],
    ]);
  });

  it('gives other roles without touching anybody else, and takes them again', () => {
    const list = [attendee('1', 'AA', { roles: ['guest'] }), attendee('2', 'BOS', { roles: ['guest'] })];
    expect(toggleRole(list, '2', 'guest').map(({ id, roles }) => [id, roles])).toEqual([['2', []]]);
  });

  it('adds a department without a name', () => {
    expect(newAttendee('x', '  ', 'AA')).toMatchObject({
      name: null,
      department: 'AA',
      departmentSource: 'secretary',
    });
  });

  it('finds by name, address, department, unit and position', () => {
    const list = [attendee('Anna', 'AA'), attendee('Bram', 'BOS', { email: 'bram@voorbeeld.example' })];
    expect(foundAttendees(list, ' bos ').map(({ id }) => id)).toEqual(['Bram']);
    expect(foundAttendees(list, 'ANNA').map(({ id }) => id)).toEqual(['Anna']);
    expect(foundAttendees(list, '')).toBe(list);
  });

  it('makes words of times', () => {
    expect(partNote('16:45', '', 'nl')).toBe('vanaf 16.45 uur');
    expect(partNote('', '17:00', 'nl')).toBe('tot 17.00 uur');
    expect(partNote('16:45', '17:00', 'nl')).toBe('16.45–17.00 uur');
    expect(partNote('16:45', '', 'en')).toBe('from 16:45');
    expect(partNote('', '', 'nl')).toBe('');
  });
});
