import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendanceCounts, departmentChips } from '../../../src/pane/attendance/departmentChips';
import { attendee, sampleResolver } from '../samples';

const absent = { presence: { kind: 'absent' } } as const;

describe('departmentChips', () => {
  it('puts the chair first and the others by abbreviation', () => {
    const list = [attendee('1', 'WENZ'), attendee('2', 'AA'), attendee('3', 'BOS', { roles: ['chair'] })];
    expect(departmentChips(list, sampleResolver).map(({ label, chair }) => [label, chair])).toEqual([
      ['Bos', true],
      ['AA', false],
      ['WenZ', false],
    ]);
  });

  it('calls a department absent only when nobody of it was there', () => {
    const list = [attendee('1', 'AA', absent), attendee('2', 'AA'), attendee('3', 'BOS', absent)];
    expect(departmentChips(list, sampleResolver).map(({ code, absent: away }) => [code, away])).toEqual([
      ['AA', false],
      ['BOS', true],
    ]);
  });

  it('shows a code nobody knows as it is', () => {
    expect(departmentChips([attendee('1', 'XYZ')], sampleResolver)[0]).toMatchObject({
      label: 'XYZ',
      name: 'XYZ',
    });
  });

  it('counts everybody once', () => {
    const anybody = fc.record({
      code: fc.constantFrom('AA', 'BOS', null),
      kind: fc.constantFrom('present' as const, 'absent' as const, 'phone' as const),
    });
    fc.assert(
      fc.property(fc.array(anybody), (people) => {
        const list = people.map(({ code, kind }, index) =>
          attendee(String(index), code, { presence: { kind } }),
        );
        const counts = attendanceCounts(list);
        expect(counts.present + counts.absent).toBe(list.length);
        expect(counts.withoutDepartment).toBe(list.filter(({ department }) => department === null).length);
      }),
    );
  });
});
