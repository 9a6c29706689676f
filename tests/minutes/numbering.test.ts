import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberItems, type Numbered } from '../../src/minutes/numbering';

const items = fc.array(fc.record({ level: fc.constantFrom<0 | 1>(0, 1), inserted: fc.boolean() }));
const first = fc.constantFrom<0 | 1>(0, 1);

function paths(list: readonly Numbered[], firstNumber: 0 | 1): readonly string[] {
  return numberItems(list, firstNumber).map(({ path }) => path);
}

describe('numberItems', () => {
  it('numbers items, letters sub-items and leaves inserted ones without', () => {
    const list: Numbered[] = [
      { level: 0, inserted: false },
      { level: 1, inserted: false },
      { level: 1, inserted: false },
      { level: 0, inserted: true },
      { level: 0, inserted: false },
      { level: 1, inserted: true },
      { level: 1, inserted: false },
    ];
    expect(paths(list, 0)).toEqual(['0', '0a', '0b', '', '1', '', '1a']);
    expect(paths(list, 1)).toEqual(['1', '1a', '1b', '', '2', '', '2a']);
  });

  it('takes a sub-item with nothing above it for an item', () => {
    expect(
      paths(
        [
          { level: 1, inserted: false },
          { level: 1, inserted: false },
        ],
        1,
      ),
    ).toEqual(['1', '1a']);
  });

  it('goes on after z', () => {
    const subs = Array.from({ length: 28 }, (): Numbered => ({ level: 1, inserted: false }));
    expect(paths([{ level: 0, inserted: false }, ...subs], 1).slice(-3)).toEqual(['1z', '1aa', '1ab']);
  });

  it('numbers densely and in order, from the first number on', () => {
    fc.assert(
      fc.property(items, first, (list, firstNumber) => {
        const numbers = numberItems(list, firstNumber)
          .filter(({ isSubItem, label }) => !isSubItem && label !== '')
          .map(({ label }) => Number(label));
        expect(numbers).toEqual(numbers.map((_, nth) => firstNumber + nth));
      }),
    );
  });

  it('never gives two items under a number the same path', () => {
    fc.assert(
      fc.property(items, first, (list, firstNumber) => {
        const numbered = paths(list, firstNumber).filter((path) => /^\d/.test(path));
        expect(new Set(numbered).size).toBe(numbered.length);
      }),
    );
  });

  it('changes no number when an item without one is inserted', () => {
    fc.assert(
      fc.property(items, fc.nat(), first, (list, place, firstNumber) => {
        const at = place % (list.length + 1);
        const longer = list.toSpliced(at, 0, { level: 0, inserted: true });
        const ofItems = (all: readonly Numbered[]) =>
          numberItems(all, firstNumber).filter((_, nth) => all[nth]!.level === 0 && !all[nth]!.inserted);
        fc.pre(list[0]?.level !== 1);
        expect(ofItems(longer)).toEqual(ofItems(list));
      }),
    );
  });
});
