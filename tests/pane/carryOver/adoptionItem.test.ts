import { describe, expect, it } from 'vitest';
import { adoptingItem, adoptionItem } from '../../../src/pane/carryOver/adoptionItem';
import { item, line } from '../../minutes/build';

const meeting = { id: 'm1', title: 'Weekoverleg', date: '2026-11-16' };
const made = { meeting, title: 'Verslag van 16 november 2026', outcome: null };

describe('where earlier minutes are adopted', () => {
  it('is the item that the agenda has for it', () => {
    const blocks = [item('a1', { title: 'Opening' }), item('a2', { title: 'Verslag vorige vergadering' })];
    expect(adoptingItem(blocks, meeting)?.id).toBe('a2');
  });

  it('is not an item that something else became of, nor the one of other minutes', () => {
    const other = adoptionItem([], { ...made, meeting: { ...meeting, id: 'm2' } }).blocks[0]!;
    const postponed = item('a2', { title: 'Notulen', outcome: { kind: 'postponed' } });
    expect(adoptingItem([other, postponed], meeting)).toBeNull();
  });

  it('is else an item behind the opening, the same on every device, and found again', () => {
    const blocks = [item('a1', { title: 'Opening' }), line('l1'), item('a2', { title: 'Planning' })];
    const insertion = adoptionItem(blocks, made);
    expect(insertion).toMatchObject({ after: 'l1', blocks: [{ title: 'Verslag van 16 november 2026' }] });
    expect(adoptionItem(blocks, made)).toEqual(insertion);
    expect(adoptionItem([item('a2', { title: 'Planning' })], made).after).toBeNull();
    expect(adoptingItem([...insertion.blocks, ...blocks], meeting)).toEqual(insertion.blocks[0]);
  });
});
