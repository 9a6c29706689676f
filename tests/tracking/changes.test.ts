import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ActionTracker } from '../../src/tracking/tracker';
import { boardTasks, type BoardTask } from '../posting/desk';
import { openStage, type Stage } from '../workspace/devices';
import { holdMeeting, shareOf, trackerOn } from './desk';

let stage: Stage;
let tracker: ActionTracker;
beforeEach(async () => {
  stage = await openStage();
  await holdMeeting(stage, 'laptop', 'weekoverleg-1', [
    { line: 'een', departments: ['VWS'], due: '2026-11-20' },
  ]);
  tracker = trackerOn(stage, 'other');
  await tracker.refresh();
});
afterEach(() => stage.close());

const share = () => shareOf(tracker, 'een', 'VWS');

async function task(): Promise<BoardTask> {
  const tasks = await boardTasks(stage);
  expect(tasks).toHaveLength(1);
  return tasks[0]!;
}

async function fault(kind: string, path: string): Promise<void> {
  const rules = [{ kind, times: 1, match: { method: 'PATCH', path } }];
  await stage.admin('POST', '/admin/faults', { rules });
}

/** What another device reads of it, out of Planner and the minutes. */
async function elsewhere() {
  const other = trackerOn(stage, 'third');
  await other.refresh();
  return shareOf(other, 'een', 'VWS');
}

describe('a change from the list', () => {
  it('is in Planner, in the list and in the minutes, with who made it', async () => {
    expect(await tracker.change(share(), { kind: 'due', date: '2026-12-04' })).toEqual({ kind: 'changed' });
    expect((await task()).dueDateTime).toMatch(/^2026-12-04/);
    expect(share()).toMatchObject({ due: '2026-12-04', agreedDue: '2026-11-20' });
    await expect
      .poll(async () => (await elsewhere()).history)
      .toMatchObject([
        { by: 'Voorbeeld, Anna', what: { kind: 'moved', from: '2026-11-20', to: '2026-12-04' } },
      ]);
  });

  it('closes and opens again', async () => {
    expect(await tracker.change(share(), { kind: 'done' })).toEqual({ kind: 'changed' });
    expect((await task()).percentComplete).toBe(100);
    expect(share().state).toBe('done');
    expect(await tracker.change(share(), { kind: 'open' })).toEqual({ kind: 'changed' });
    expect((await task()).percentComplete).toBe(0);
    expect(share().history.map(({ what }) => what.kind)).toEqual(['done', 'reopened']);
  });

  it('adds a remark below what the task says, and later minutes leave it there', async () => {
    const before = (await task()).details.description;
    await tracker.change(share(), { kind: 'remark', text: 'Wacht op de cijfers' });
    const { description } = (await task()).details;
    expect(description.startsWith(before)).toBe(true);
    expect(description).toContain('Voorbeeld, Anna: Wacht op de cijfers');
  });

  it('gives the action to another department: a task there, the old one closed', async () => {
    expect(await tracker.change(share(), { kind: 'reassign', department: 'BZK' })).toEqual({
      kind: 'changed',
    });
    const tasks = await boardTasks(stage);
    expect(tasks.map(({ percentComplete }) => percentComplete).sort()).toEqual([0, 100]);
    await tracker.refresh();
    expect(tracker.list().actions).toMatchObject([{ department: 'BZK', state: 'open' }]);
  });
});

describe('when Planner does not simply do it', () => {
  it.each(['504-after', '504', '409', '412', '429'])('writes once, whatever %s means', async (kind) => {
    await fault(kind, '/planner/tasks/');
    expect(await tracker.change(share(), { kind: 'due', date: '2026-12-04' })).toEqual({ kind: 'changed' });
    expect((await task()).dueDateTime).toMatch(/^2026-12-04/);
  });

  it('does not write over a date that the department moved meanwhile, and shows it', async () => {
    const { id } = await task();
    await stage.admin('PATCH', `/admin/tasks/${id}`, { dueDateTime: '2027-01-15T16:00:00Z' });
    const outcome = await tracker.change(share(), { kind: 'due', date: '2026-12-04' });
    expect(outcome).toEqual({ kind: 'changedMeanwhile' });
    expect((await task()).dueDateTime).toMatch(/^2027-01-15/);
    expect(share().due).toBe('2027-01-15');
  });

  it('says that the task is gone', async () => {
    await stage.admin('DELETE', `/admin/tasks/${(await task()).id}`);
    expect(await tracker.change(share(), { kind: 'done' })).toEqual({ kind: 'gone' });
    expect(share().state).toBe('gone');
  });

  it('says that there is no connection, and changes nothing', async () => {
    await stage.close();
    expect(await tracker.change(share(), { kind: 'done' })).toMatchObject({ kind: 'failed' });
    expect(share().state).toBe('open');
  });
});
