import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countByDepartment, countByMeeting } from '../../src/actionList/figures';
import type { Topic } from '../../src/minutes/topic';
import { firstView, noTopic, viewed, type ListView } from '../../src/actionList/view';
import { viewOf, viewParameters } from '../../src/actionList/viewAddress';
import { ground, listed, meeting, today } from './build';

const late = listed('late', { due: '2026-11-01' });
const soon = listed('soon', { due: '2026-12-01', department: 'VWS' });
const undated = listed('undated', { department: 'VWS', meeting: meeting('b', { date: '2026-11-20' }) });
const done = listed('done', { state: 'done', due: '2026-11-02' });
const gone = listed('gone', { state: 'gone' });
const all = [undated, done, soon, gone, late];

function keys(view: Partial<ListView>): readonly (readonly [string, readonly string[]])[] {
  const groups = viewed(all, { ...firstView, ...view }, ground);
  return groups.map(({ key, actions }) => [key, actions.map((action) => action.key)]);
}

describe('a view of the list', () => {
  it('shows what is open by department, the one with something overdue first', () => {
    expect(keys({})).toEqual([
      ['SZW', ['late']],
      ['VWS', ['soon', 'undated']],
    ]);
  });

  it('groups by when it is due, what has no date last, and by meeting, the newest first', () => {
    expect(keys({ grouping: 'date' }).map(([key]) => key)).toEqual(['overdue', 'nextWeek', 'undated']);
    expect(keys({ grouping: 'meeting' }).map(([key]) => key)).toEqual(['b', 'a']);
  });

  it('groups by topic, by name, what has none last', () => {
    const topic = (name: string): Topic => ({ name, lead: null, involved: [], words: [] });
    const topics = [topic('Zorg'), topic('Wonen'), topic('Éénloket'), topic('Sport')];
    const of = (key: string, itemTitle: string) => listed(key, { itemTitle });
    const actions = [
      of('none', 'Rondvraag'),
      of('zorg', 'Zorg'),
      of('wonen', 'Wonen'),
      of('loket', 'Eenloket'),
    ];
    const groups = viewed(actions, { ...firstView, grouping: 'topic' }, { ...ground, topics });
    expect(groups.map(({ key }) => key)).toEqual(['Éénloket', 'Wonen', 'Zorg', noTopic]);
  });

  it('answers what one department owes, what is overdue, and what is done', () => {
    expect(keys({ departments: ['VWS'] })).toEqual([['VWS', ['soon', 'undated']]]);
    expect(keys({ show: 'overdue' })).toEqual([['SZW', ['late']]]);
    expect(keys({ show: 'done' })).toEqual([['SZW', ['done']]]);
    expect(keys({ show: 'all' }).flatMap(([, actions]) => actions)).toHaveLength(5);
  });

  it('searches for words without regard to order, capitals and accents', () => {
    const financial = listed('f', { title: 'Overzicht financiën' });
    const found = viewed([financial, late], { ...firstView, search: 'FINANCIEN overz' }, ground);
    expect(found.flatMap(({ actions }) => actions)).toEqual([financial]);
  });

  it('is reproduced by its link', () => {
    const view = fc.record<ListView>({
      grouping: fc.constantFrom('department', 'meeting', 'date', 'topic'),
      departments: fc.array(fc.constantFrom('VWS', 'SZW', 'VWS/PG')),
      body: fc.option(fc.string({ minLength: 1 })),
      show: fc.constantFrom('open', 'overdue', 'done', 'all'),
      search: fc.string(),
    });
    fc.assert(
      fc.property(view, (one) => {
        const address = viewParameters(one).toString();
        expect(viewOf(new URLSearchParams(address))).toEqual(one);
      }),
    );
  });

  it('reads as at first from a link that says something else', () => {
    expect(viewOf(new URLSearchParams('group=colour&show=never&departments=,'))).toEqual(firstView);
  });
});

describe('the figures', () => {
  it('count open, overdue and done for each department, and leave out what is gone', () => {
    expect(countByDepartment(all, today)).toEqual([
      { department: 'VWS', open: 2, overdue: 0, done: 0 },
      { department: 'SZW', open: 1, overdue: 1, done: 1 },
    ]);
  });

  it('count for each meeting, oldest first', () => {
    expect(countByMeeting(all, today).map(({ meeting, open, done }) => [meeting.id, open, done])).toEqual([
      ['a', 2, 1],
      ['b', 1, 0],
    ]);
  });
});
