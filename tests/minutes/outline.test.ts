import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/minutes/block';
import type { AgendaItem, OutlineLine } from '../../src/minutes/minutes';
import { outline } from '../../src/minutes/outline';
import { item, line } from './build';

function idsOfLine({ line: { id }, lines }: OutlineLine): readonly string[] {
  return [id, ...lines.flatMap(idsOfLine)];
}

function idsOfItem({ item: { id }, lines, subItems }: AgendaItem): readonly string[] {
  return [id, ...lines.flatMap(idsOfLine), ...subItems.flatMap(idsOfItem)];
}

const blocks = fc
  .array(
    fc.oneof(
      fc.record({ level: fc.constantFrom<0 | 1>(0, 1), inserted: fc.boolean() }),
      fc.record({ depth: fc.integer({ min: 0, max: 4 }) }),
    ),
  )
  .map((list) =>
    list.map((each, nth): Block => ('depth' in each ? line(`${nth}`, each) : item(`${nth}`, each))),
  );

describe('outline', () => {
  it('nests lines under lines and sub-items under items', () => {
    const { lead, items } = outline(
      [
        line('voor'),
        item('een'),
        line('a'),
        line('b', { depth: 2 }),
        line('c', { depth: 1 }),
        item('sub', { level: 1 }),
        line('d'),
        item('twee'),
      ],
      1,
    );
    expect(lead.map(({ line: { id } }) => id)).toEqual(['voor']);
    expect(items.map(({ path }) => path)).toEqual(['1', '2']);
    expect(items[0]!.lines.map(idsOfLine)).toEqual([['a', 'b', 'c']]);
    expect(items[0]!.subItems.map(({ path, lines }) => [path, lines.flatMap(idsOfLine)])).toEqual([
      ['1a', ['d']],
    ]);
  });

  it('has every block exactly once, in order', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const { lead, items } = outline(list, 1);
        expect([...lead.flatMap(idsOfLine), ...items.flatMap(idsOfItem)]).toEqual(list.map(({ id }) => id));
      }),
    );
  });

  it('puts a line only under one that is less deep', () => {
    const isDeeper = ({ line: above, lines }: OutlineLine): boolean =>
      lines.every((below) => below.line.depth > above.depth && isDeeper(below));
    fc.assert(fc.property(blocks, (list) => outline(list, 0).lead.every(isDeeper)));
  });
});
