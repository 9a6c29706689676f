import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  dueDate,
  dueWords,
  linksOf,
  type Board,
  type BoardTask,
} from '../../../sandbox/hosts/planner/board';

function task(values: Partial<BoardTask>): BoardTask {
  return { id: 't', title: 'Brief afronden', percentComplete: 0, bucketId: 'b1', details: {}, ...values };
}

function board(tasks: readonly BoardTask[]): Board {
  return {
    group: {
      id: 'g',
      displayName: 'Groep',
      mail: 'g@minbzk.nl',
      kind: 'microsoft365',
      memberIds: [],
      ownerIds: [],
    },
    plan: { id: 'p', title: 'Plan' },
    buckets: [
      { id: 'b1', name: 'Nieuw' },
      { id: 'b2', name: 'Bezig' },
    ],
    tasks,
  };
}

describe('a board', () => {
  it('shows every task in exactly one place', () => {
    const tasks = [
      task({ id: 'open' }),
      task({ id: 'done', percentComplete: 100 }),
      task({ id: 'other', bucketId: 'b2' }),
      task({ id: 'loose', bucketId: null }),
      task({ id: 'lost', bucketId: 'gone' }),
    ];
    const columns = columnsOf(board(tasks));
    expect(columns.map((column) => column.name)).toEqual(['Zonder bucket', 'Nieuw', 'Bezig']);
    const shown = columns.flatMap((column) => [...column.open, ...column.done]).map((one) => one.id);
    expect([...shown].sort()).toEqual(tasks.map((one) => one.id).sort());
    expect(columns[1]?.done.map((one) => one.id)).toEqual(['done']);
  });

  it('has no column for loose tasks when there are none', () => {
    expect(columnsOf(board([task({})])).map((column) => column.name)).toEqual(['Nieuw', 'Bezig']);
  });
});

describe('a card', () => {
  it('reads the day in the Netherlands, not in Greenwich', () => {
    const late = task({ dueDateTime: '2026-11-26T23:30:00Z' });
    expect(dueDate(late)).toBe('2026-11-27');
    expect(dueWords(late)).toBe('vr 27 nov');
    expect(dueWords(task({ dueDateTime: null }))).toBeNull();
  });

  it('decodes the addresses of its links', () => {
    const references = { 'https%3A//teams%2Emicrosoft%2Ecom/l/a?b=%2525': { alias: 'De actie' } };
    expect(linksOf(task({ details: { references } as BoardTask['details'] }))).toEqual([
      { address: 'https://teams.microsoft.com/l/a?b=%25', text: 'De actie' },
    ]);
  });
});
