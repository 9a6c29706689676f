import { describe, expect, it } from 'vitest';
import { listActions } from '../../src/actionList/listActions';
import { ledgerKey, type LedgerEntry } from '../../src/delivery/ledger';
import type { TaskState } from '../../src/delivery/taskState';
import { action, item, line, minutesOf } from '../minutes/build';
import { meeting } from './build';

const minutes = minutesOf([
  item('i', { title: 'Begroting' }),
  line('een', {
    kind: 'action',
    text: 'Cijfers leveren',
    action: action({
      responsible: { kind: 'joint', departments: ['SZW', 'VWS'] },
      deadline: { date: '2026-12-01', words: null },
    }),
  }),
]);

function entry(department: string, change: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    lineId: 'een',
    department,
    planId: 'plan',
    state: 'posted',
    claimedBy: 'laptop',
    claimedAt: '2026-11-23T10:00:00Z',
    taskId: `taak ${department}`,
    written: null,
    ...change,
  };
}

function state(department: string, change: Partial<TaskState>): [string, TaskState] {
  const taskId = `taak ${department}`;
  return [taskId, { taskId, state: 'notStarted', title: null, due: '2026-12-01', assigned: [], ...change }];
}

function list(entries: readonly LedgerEntry[], states: readonly [string, TaskState][], routes = {}) {
  const ledger = new Map(entries.map((one) => [ledgerKey(one.lineId, one.department), one]));
  return listActions([{ meeting: meeting('a'), minutes, ledger, events: [] }], {
    routes,
    states: new Map(states),
    observed: new Map(),
  });
}

describe('the list of actions', () => {
  it('has a share for each responsible department, and names the others', () => {
    expect(list([], [])).toMatchObject([
      { department: 'SZW', others: ['VWS'], state: 'unposted', due: '2026-12-01', itemPath: '1' },
      { department: 'VWS', others: ['SZW'], state: 'unposted' },
    ]);
  });

  it('says what Planner says, and keeps the date as agreed beside a moved one', () => {
    const states = [
      state('SZW', { state: 'done' }),
      state('VWS', { state: 'inProgress', due: '2026-12-15' }),
    ];
    expect(list([entry('SZW'), entry('VWS')], states)).toMatchObject([
      { state: 'done', due: '2026-12-01', agreedDue: null },
      { state: 'underWay', due: '2026-12-15', agreedDue: '2026-12-01' },
    ]);
  });

  it('keeps the agreed date of a task that is gone or cannot be read', () => {
    const states = [
      state('SZW', { state: 'deleted', due: null }),
      state('VWS', { state: 'unreadable', due: null }),
    ];
    expect(list([entry('SZW'), entry('VWS')], states)).toMatchObject([
      { state: 'gone', due: '2026-12-01' },
      { state: 'unknown', due: '2026-12-01' },
    ]);
  });

  it('tells what went by mail from what was not posted', () => {
    const routes = { VWS: { kind: 'mail', address: null } } as const;
    expect(list([], [], routes).map(({ state }) => state)).toEqual(['unposted', 'byMail']);
  });
});
