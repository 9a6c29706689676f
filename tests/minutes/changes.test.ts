import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/minutes/block';
import { changesBetween } from '../../src/minutes/changes';
import { action, item, line, minutesOf } from './build';

const before = minutesOf([
  item('i1', { title: 'Opening' }),
  line('a', { text: 'Welkom' }),
  item('i2', { title: 'Begroting' }),
  line('b', { kind: 'action', text: 'Cijfers leveren', action: action() }),
]);

function after(change: (blocks: Block[]) => Block[]) {
  return changesBetween(before, { ...before, blocks: change([...before.blocks]) });
}

describe('what changed in the minutes', () => {
  it('is nothing between equal ones, nor when a line only moved', () => {
    expect(changesBetween(before, before)).toEqual([]);
    expect(after(([first, welcome, second, figures]) => [first!, second!, welcome!, figures!])).toEqual([]);
  });

  it('names a changed line under its item', () => {
    const changes = after((blocks) => blocks.with(1, line('a', { text: 'Welkom allen', speaker: 'AZ' })));
    expect(changes).toEqual([
      {
        kind: 'changed',
        itemPath: '1',
        itemTitle: 'Opening',
        before: 'Welkom',
        after: 'AZ: Welkom allen',
        isActionOnly: false,
      },
    ]);
  });

  it('tells an action that only went to another department', () => {
    const moved = action({ responsible: { kind: 'joint', departments: ['VWS'] } });
    const changes = after((blocks) =>
      blocks.with(3, line('b', { kind: 'action', text: 'Cijfers leveren', action: moved })),
    );
    expect(changes).toMatchObject([{ kind: 'changed', itemPath: '2', isActionOnly: true }]);
  });

  it('names what came and what went, but no empty lines', () => {
    const changes = after(([first, , second, figures]) => [
      first!,
      line('leeg', { text: '' }),
      second!,
      figures!,
      line('c', { text: 'Toegevoegd' }),
    ]);
    expect(changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['added', null, 'Toegevoegd'],
      ['removed', 'Welkom', null],
    ]);
  });
});
