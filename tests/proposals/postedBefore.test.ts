import { describe, expect, it } from 'vitest';
import { asKnown, postedBefore, type PostedAction } from '../../src/proposals/postedBefore';
import { draftFrom } from './reading';

const draft = draftFrom(
  'Vergaderdatum: 12 oktober 2026\n\n1. Opening\n- Actie BZK: namen rondsturen\n- Actie VWS: cijfers leveren voor 20 oktober 2026\n2. Sluiting\n',
);
const posted = (change: Partial<PostedAction>): PostedAction => ({
  title: 'Namen rondsturen.',
  text: 'Actie BZK: namen rondsturen.',
  meetingDate: '2026-10-12',
  due: null,
  ...change,
});
const found = (actions: readonly PostedAction[]) => {
  const ids = postedBefore(draft, actions);
  return draft.blocks.flatMap((block) => (block.type === 'line' && ids.has(block.id) ? block.text : []));
};

describe('actions of a draft that have a task already', () => {
  it('are those of the same meeting with the same words', () => {
    expect(found([posted({})])).toEqual(['Actie BZK: namen rondsturen']);
    expect(found([posted({ meetingDate: '2026-09-14' })])).toEqual([]);
    expect(found([posted({ title: 'Iets anders', text: 'Iets anders' })])).toEqual([]);
  });

  it('and those of another meeting that are due on the same day: a list carries them along', () => {
    const carried = { title: 'Cijfers leveren', text: 'VWS levert cijfers', meetingDate: '2026-09-14' };
    expect(found([posted({ ...carried, due: '2026-10-19' })])).toHaveLength(1);
    expect(found([posted({ ...carried, due: '2026-10-26' })])).toEqual([]);
  });

  it('become lines in which nothing is recognised again; the others stay as they are', () => {
    const known = asKnown(draft, postedBefore(draft, [posted({})]));
    const lines = known.blocks.filter((block) => block.type === 'line');
    expect(lines.map(({ kind, dismissed, action }) => [kind, dismissed, action === null])).toEqual([
      ['note', true, true],
      ['action', undefined, false],
    ]);
  });
});
