import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionTracker } from '../../src/tracking/tracker';
import { boardTasks, type BoardTask } from '../posting/desk';
import { openStage, type Stage } from '../workspace/devices';
import { holdMeeting, shareOf, trackerOn } from './desk';

/** Each test has a line of its own: the meeting is held once. */
const lines = [
  'date',
  'closing',
  'remark',
  'handover',
  '504-after',
  '504',
  '409',
  '412',
  '429',
  'clash',
  'gone',
];

let stage: Stage;
let tracker: ActionTracker;
beforeAll(async () => {
  stage = await openStage();
  const agreed = lines.map((line) => ({ line, departments: ['VWS'], due: '2026-11-20' }));
  await holdMeeting(stage, 'laptop', 'weekoverleg-1', agreed);
  tracker = trackerOn(stage, 'other');
  await tracker.refresh();
}, 30_000);
afterAll(() => stage.close());

const share = (line: string) => shareOf(tracker, line, 'VWS');

async function task(line: string): Promise<BoardTask> {
  const tasks = (await boardTasks(stage)).filter(({ title }) => title.includes(`onderdeel ${line} `));
  expect(tasks).toHaveLength(1);
  return tasks[0]!;
}

async function fault(kind: string, path: string): Promise<void> {
  const rules = [{ kind, times: 1, match: { method: 'PATCH', path } }];
  await stage.admin('POST', '/admin/faults', { rules });
}

/** What another device reads of it, out of Planner and the minutes. */
async function elsewhere(line: string) {
  const other = trackerOn(stage, 'third');
  await other.refresh();
  return shareOf(other, line, 'VWS');
}

describe('a change from the list', () => {
  it('is in Planner, in the list and in the minutes, with who made it', async () => {
    expect(await tracker.change(share('date'), { kind: 'due', date: '2026-12-04' })).toEqual({
      kind: 'changed',
    });
    expect((await task('date')).dueDateTime).toMatch(/^2026-12-04/);
    expect(share('date')).toMatchObject({ due: '2026-12-04', agreedDue: '2026-11-20' });
    await expect
      .poll(async () => (await elsewhere('date')).history)
      .toMatchObject([
        { by: 'Voorbeeld, Anna', what: { kind: 'moved', from: '2026-11-20', to: '2026-12-04' } },
      ]);
  });

  it('closes and opens again', async () => {
    expect(await tracker.change(share('closing'), { kind: 'done' })).toEqual({ kind: 'changed' });
    expect((await task('closing')).percentComplete).toBe(100);
    expect(share('closing').state).toBe('done');
    expect(await tracker.change(share('closing'), { kind: 'open' })).toEqual({ kind: 'changed' });
    expect((await task('closing')).percentComplete).toBe(0);
    expect(share('closing').history.map(({ what }) => what.kind)).toEqual(['done', 'reopened']);
  });

  it('adds a remark below what the task says, and later minutes leave it there', async () => {
    const before = (await task('remark')).details.description;
    await tracker.change(share('remark'), { kind: 'remark', text: 'Wacht op de cijfers' });
    const { description } = (await task('remark')).details;
    expect(description.startsWith(before)).toBe(true);
    expect(description).toContain('Voorbeeld, Anna: Wacht op de cijfers');
  });

  it('gives the action to another department: a task there, the old one closed', async () => {
    expect(await tracker.change(share('handover'), { kind: 'reassign', department: 'BZK' })).toEqual({
      kind: 'changed',
    });
    const tasks = (await boardTasks(stage)).filter(({ title }) => title.includes('onderdeel handover '));
    expect(tasks.map(({ percentComplete }) => percentComplete).sort()).toEqual([0, 100]);
    await tracker.refresh();
    expect(shareOf(tracker, 'handover', 'BZK').state).toBe('open');
    expect(() => share('handover')).toThrow();
  });
});

describe('when Planner does not simply do it', () => {
  it.each(['504-after', '504', '409', '412', '429'])('writes once, whatever %s means', async (kind) => {
    await fault(kind, '/planner/tasks/');
    expect(await tracker.change(share(kind), { kind: 'due', date: '2026-12-04' })).toEqual({
      kind: 'changed',
    });
    expect((await task(kind)).dueDateTime).toMatch(/^2026-12-04/);
  });

  it('does not write over a date that the department moved meanwhile, and shows it', async () => {
    const { id } = await task('clash');
    await stage.admin('PATCH', `/admin/tasks/${id}`, { dueDateTime: '2027-01-15T16:00:00Z' });
    const outcome = await tracker.change(share('clash'), { kind: 'due', date: '2026-12-04' });
    expect(outcome).toEqual({ kind: 'changedMeanwhile' });
    expect((await task('clash')).dueDateTime).toMatch(/^2027-01-15/);
    expect(share('clash').due).toBe('2027-01-15');
  });

  it('says that the task is gone', async () => {
    await stage.admin('DELETE', `/admin/tasks/${(await task('gone')).id}`);
    expect(await tracker.change(share('gone'), { kind: 'done' })).toEqual({ kind: 'gone' });
    expect(share('gone').state).toBe('gone');
  });

  it('says that there is no connection, and changes nothing', async () => {
    await stage.close();
    expect(await tracker.change(share('remark'), { kind: 'done' })).toMatchObject({ kind: 'failed' });
    expect(share('remark').state).toBe('open');
  });
});
