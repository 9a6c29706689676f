import { describe, expect, it } from 'vitest';
import { bothChanged, overwritten, settledBy, type Choice } from '../../src/delivery/bothChanged';
import { ledgerKey, type LedgerEntry, type TaskContent } from '../../src/delivery/ledger';
import type { TaskState } from '../../src/delivery/taskState';
import { difference } from '../../src/delivery/taskChange';
import type { WantedTask } from '../../src/delivery/wantedTasks';

const key = ledgerKey('l1', 'SZW');
const written: TaskContent = {
  title: 'Overzicht maken',
  due: '2026-11-27',
  description: '',
  assignees: [],
};

function found(
  minutes: Partial<TaskContent>,
  planner: Partial<TaskState>,
  doubts: readonly TaskContent[] = [],
) {
  const content = { ...written, ...minutes };
  const wanted: WantedTask = { key, lineId: 'l1', department: 'SZW', content, route: null };
  const entry: LedgerEntry = {
    lineId: 'l1',
    department: 'SZW',
    planId: 'p',
    state: 'posted',
    claimedBy: 'd',
    claimedAt: '2026-11-23T10:00:00Z',
    taskId: 't',
    written,
    doubts,
  };
  const { title, due } = written;
  const state: TaskState = {
    taskId: 't',
    assigned: [],
    state: 'notStarted',
    title,
    due,
    ...planner,
  };
  return bothChanged([wanted], new Map([[key, entry]]), new Map([[state.taskId, state]]));
}

describe('what both changed', () => {
  it('is a field that says something else in the minutes, in Planner and before', () => {
    expect(found({ due: '2026-12-04' }, { due: '2026-12-11' })).toMatchObject([
      { field: 'due', ours: '2026-12-04', theirs: '2026-12-11' },
    ]);
    expect(found({ due: null }, { due: '2026-12-11', title: 'Anders' })).toMatchObject([
      { field: 'due', ours: null, theirs: '2026-12-11' },
    ]);
  });

  it.each([
    ['only the minutes changed it', { due: '2026-12-04' }, {}],
    ['only the department changed it', {}, { due: '2026-12-11' }],
    ['both changed it to the same', { due: '2026-12-04' }, { due: '2026-12-04' }],
    ['each changed another field', { due: '2026-12-04' }, { title: 'Anders' }],
    ['the task is gone', { due: '2026-12-04' }, { state: 'deleted', title: null, due: null }],
  ] as const)('is nothing when %s', (_case, minutes, planner) => {
    expect(found(minutes, planner)).toEqual([]);
  });

  it('is nothing that another device of ours wrote', () => {
    const elsewhere = { ...written, due: '2026-12-11' };
    expect(found({ due: '2026-12-04' }, { due: '2026-12-11' }, [elsewhere])).toEqual([]);
  });

  it('is what a department changed where one of our devices may have written over it', () => {
    const elsewhere = { ...written, due: '2026-12-04' };
    expect(found({}, { due: '2026-12-11' }, [elsewhere])).toMatchObject([{ ours: '2026-11-27' }]);
  });

  it.each([
    ['theirs', null],
    ['ours', { due: '2026-12-04' }],
  ] as const)('is asked no more once %s is chosen', (chosen, change) => {
    const [minutes, planner] = [{ due: '2026-12-04' }, { due: '2026-12-11' }];
    const choices = found(minutes, planner).map((one): Choice => ({ ...one, chosen }));
    const settled = settledBy(written, choices);
    const next = difference(settled, { ...written, ...minutes }, false);
    expect(next).toEqual(change);
    expect(overwritten(next ?? {}, [settled], { ...written, ...planner })).toEqual([]);
  });
});
