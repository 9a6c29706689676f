import { describe, expect, it } from 'vitest';
import { cardsOf, isDiscussed } from '../../src/carryOver/cards';
import { historyOf, isCarriedOut } from '../../src/carryOver/history';
import { changesOf } from '../../src/carryOver/verdictChanges';
import type { ActionEvent } from '../../src/delivery/actionEvent';
import { agreed, decided, held, seen } from './build';

const moved = { kind: 'moved', from: '2026-11-20', due: '2026-12-01' } as const;
const szw = agreed('2026-11-09', 'l1', { due: '2026-11-20' });

function event(
  what: ActionEvent['what'],
  at = '2026-11-16T09:10:01.000Z',
  by: string | null = 'Voorbeeld, Anna',
): ActionEvent {
  return { id: at, lineId: 'l1', department: 'SZW', at, by, what };
}

describe('the actions to deal with', () => {
  it('stand by action, what is most overdue first, what was finished last, and stay where they are when decided', () => {
    const vws = agreed('2026-11-09', 'l1', { department: 'VWS', state: 'done', due: '2026-11-20' });
    const late = agreed('2026-11-02', 'l2', { due: '2026-11-10' });
    const done = agreed('2026-11-02', 'l0', { state: 'done', due: '2026-11-01' });
    const entries = [seen(done, 'done'), seen(szw, 'open'), seen(vws, 'done'), seen(late, 'open')];
    const order = (given: typeof entries) => cardsOf(given).map(({ shares }) => shares[0]!.action.lineId);
    expect(order(entries)).toEqual(['l2', 'l1', 'l0']);
    expect(order([...entries.slice(0, 3), seen(late, 'done', { kind: 'closed' })])).toEqual([
      'l2',
      'l1',
      'l0',
    ]);
    expect(cardsOf(entries).map(isDiscussed)).toEqual([false, false, true]);
    expect(cardsOf([seen(szw, 'open', { kind: 'kept' }), seen(vws, 'done')]).map(isDiscussed)).toEqual([
      true,
    ]);
  });
});

describe('what a decision changes in the task', () => {
  it('is what was decided, the remark first; nothing for what stays', () => {
    expect(changesOf(decided('k', { kind: 'kept' }), null)).toEqual([]);
    expect(
      changesOf(decided('k', { kind: 'reassigned', to: 'VWS' }, { remark: 'past daar beter' }), null),
    ).toEqual([
      { kind: 'remark', text: 'past daar beter' },
      { kind: 'reassign', department: 'VWS' },
    ]);
  });

  it('is turned back when it is withdrawn', () => {
    const back = decided('k', { kind: 'withdrawn' });
    expect(changesOf(back, decided('k', { kind: 'closed' }))).toEqual([{ kind: 'open' }]);
    expect(changesOf(back, decided('k', moved))).toEqual([{ kind: 'due', date: '2026-11-20' }]);
    expect(changesOf(back, decided('k', { kind: 'kept' }))).toEqual([]);
  });

  it('is carried out when the action says so since, not because it once said so', () => {
    const decision = decided(szw.key, moved);
    const before = event({ kind: 'moved', from: null, to: '2026-12-01' }, '2026-11-10T09:00:00.000Z');
    const since = event({ kind: 'moved', from: '2026-11-20', to: '2026-12-01' });
    expect(isCarriedOut(decision, { ...szw, history: [before] })).toBe(false);
    expect(isCarriedOut(decision, { ...szw, history: [before, since] })).toBe(true);
    const withRemark = { ...decision, remark: 'na het reces' };
    expect(isCarriedOut(withRemark, { ...szw, history: [since] })).toBe(false);
    const remark = event({ kind: 'remark', text: 'na het reces' });
    expect(isCarriedOut(withRemark, { ...szw, history: [since, remark] })).toBe(true);
    expect(isCarriedOut(decided(szw.key, { kind: 'closed' }), szw)).toBe(false);
    expect(isCarriedOut(decided(szw.key, { kind: 'closed' }), { ...szw, state: 'done' })).toBe(true);
  });
});

describe('the life of an action', () => {
  it('is its birth, each return with what was decided, and what happened in between, each once', () => {
    const entry = seen(szw, 'open', moved);
    const inPlanner = event({ kind: 'done' }, '2026-11-18T12:00:00.000Z', null);
    const events = [event({ kind: 'moved', from: '2026-11-20', to: '2026-12-01' }), inPlanner];
    const weeks = [
      { ...held('2026-11-09'), events },
      held('2026-11-16', { record: { carried: [entry] } }),
      held('2026-11-23', { record: { carried: [seen(szw, 'done')] } }),
    ];
    expect(historyOf(entry.action, weeks)).toMatchObject([
      { kind: 'born', meeting: { date: '2026-11-09' } },
      { kind: 'back', meeting: { date: '2026-11-16' }, decision: { verdict: moved } },
      { kind: 'event', event: inPlanner },
      { kind: 'back', meeting: { date: '2026-11-23' }, action: { state: 'done' }, decision: null },
    ]);
  });
});
