import { describe, expect, it } from 'vitest';
import { bodyOf, isOfBody } from '../../src/actionList/body';
import { toRemindOf } from '../../src/actionList/reminders';
import { rowsOf } from '../../src/actionList/rows';
import { firstView, viewed } from '../../src/actionList/view';
import { ground, listed, meeting, today } from './build';

describe('the rows', () => {
  const szw = listed('one|SZW', { lineId: 'one', others: ['VWS'] });
  const vws = listed('one|VWS', { lineId: 'one', department: 'VWS', others: ['SZW'], state: 'done' });
  const other = listed('two|SZW', { lineId: 'two' });

  it('are one for what was agreed once, and know the shares that the view leaves out', () => {
    const all = [szw, vws, other];
    const rows = rowsOf(viewed(all, { ...firstView, grouping: 'meeting' }, ground), all);
    expect(rows.map((row) => (row.kind === 'action' ? row.shares : row.kind))).toEqual([
      'group',
      [szw],
      [other],
    ]);
    expect(rows[1]).toMatchObject({ whole: [szw, vws] });
  });

  it('join the shares of one group', () => {
    const all = [szw, vws];
    const rows = rowsOf(viewed(all, { ...firstView, grouping: 'meeting', show: 'all' }, ground), all);
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({ shares: [szw, vws] });
  });

  it('keep what somebody is working on', () => {
    const groups = viewed([szw, vws], firstView, { ...ground, kept: new Set([vws.key]) });
    expect(groups.map(({ key }) => key).toSorted()).toEqual(['SZW', 'VWS']);
  });
});

describe('a body', () => {
  it('is what its meetings are called without the date', () => {
    const titles = ['MT Voorbeeld 15-3-2026', 'MT Voorbeeld, 22 maart 2026', 'MT Voorbeeld (week 12)'];
    expect(new Set(titles.map((title) => bodyOf({ title })))).toEqual(new Set(['mt voorbeeld']));
    expect(bodyOf({ title: '2026' })).toBe('2026');
    expect(bodyOf({ title: 'Werkgroep 2' })).not.toBe(bodyOf({ title: 'Werkgroep 1' }));
  });

  it('has the others of its series, whatever they are called', () => {
    const named = meeting('a', { title: 'Raad', seriesId: 's' });
    const renamed = meeting('b', { title: 'Raad nieuwe stijl', seriesId: 's' });
    const foreign = meeting('c', { title: 'Iets anders' });
    expect([named, renamed, foreign].filter(isOfBody([named, renamed, foreign], 'raad'))).toEqual([
      named,
      renamed,
    ]);
  });
});

it('reminds of what is overdue or due within a week, and of nothing that is done', () => {
  const due = (key: string, day: string | null) => listed(key, { due: day });
  const late = due('late', '2026-11-01');
  const soon = due('soon', '2026-11-30');
  const far = due('far', '2026-12-01');
  const done = listed('done', { due: '2026-11-24', state: 'done' });
  expect(toRemindOf([late, soon, far, due('none', null), done], today)).toEqual([late, soon]);
});
