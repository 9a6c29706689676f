import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ActionTracker } from '../../src/tracking/tracker';
import { openStage, type Stage } from '../workspace/devices';
import { boardTasks, plannerCalls } from '../posting/desk';
import { holdMeeting, shareOf, trackerIn, trackerOn, workspaceOf } from './desk';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
  await holdMeeting(stage, 'laptop', 'weekoverleg-1', [
    { line: 'een', departments: ['SZW', 'VWS'], due: '2026-11-20' },
    { line: 'twee', departments: ['BZK'] },
  ]);
  await holdMeeting(stage, 'laptop', 'sgo', [{ line: 'drie', departments: ['VWS'], due: '2026-12-04' }]);
});
afterEach(() => stage.close());

/** A list that was read on a device. */
async function seen(device: string): Promise<ActionTracker> {
  const tracker = trackerOn(stage, device);
  await tracker.refresh();
  return tracker;
}

async function taskOf(line: string, department: string) {
  const plan = department;
  const tasks = (await boardTasks(stage)).filter(({ title }) => title.includes(`onderdeel ${line} `));
  if (tasks.length === 0) throw new Error(`No task for ${line} of ${plan}`);
  return tasks[0]!;
}

describe('the list of all meetings', () => {
  it('has what Planner says of every action, on a device that saw none of them', async () => {
    const { id } = await taskOf('twee', 'BZK');
    await stage.admin('PATCH', `/admin/tasks/${id}`, { percentComplete: 100 });
    const tracker = trackerOn(stage, 'other');
    expect(tracker.list()).toMatchObject({ actions: [], hasLooked: false });
    await tracker.refresh();
    const { actions, progress, trouble, hasLooked } = tracker.list();
    expect(hasLooked).toBe(true);
    expect(actions.map(({ lineId, department, state, due }) => [lineId, department, state, due])).toEqual([
      ['drie', 'VWS', 'open', '2026-12-04'],
      ['een', 'SZW', 'open', '2026-11-20'],
      ['een', 'VWS', 'open', '2026-11-20'],
      ['twee', 'BZK', 'done', null],
    ]);
    expect(progress).toMatchObject({ read: 2, of: 2 });
    expect(trouble).toBeNull();
    expect(actions[1]!.meeting).toMatchObject({ title: 'Weekoverleg coördinatoren', date: '2026-11-16' });
  });

  it('says that it was not read while its code does not come, changes nothing, and is read when it is asked again', async () => {
    const workspace = workspaceOf(stage, 'other');
    const share = shareOf(await seen('third'), 'drie', 'VWS');
    let isAway = true;
    const shelf = () => (isAway ? Promise.reject(new Error('ChunkLoadError')) : workspace.shelf());
    const tracker = trackerIn({ ...workspace, shelf }, stage, 'other');
    await tracker.refresh();
    expect(tracker.list()).toMatchObject({ isReading: false, trouble: { folder: 'offline' } });
    expect(await tracker.change(share, { kind: 'done' })).toEqual({ kind: 'failed', failure: 'offline' });
    isAway = false;
    await tracker.refresh();
    expect(tracker.list()).toMatchObject({ trouble: null, progress: { read: 2, of: 2 } });
  });

  it('asks each plan once, and reads no file again that did not change', async () => {
    await trackerOn(stage, 'other').refresh();
    await plannerCalls(stage);
    const tracker = trackerOn(stage, 'other');
    await tracker.refresh();
    const requests = await stage.admin<{ method: string; path: string }[]>('GET', '/admin/requests');
    expect(
      requests.map(({ method, path }) => `${method} ${path.replace(/\?.*|plans\/[^/]+/g, '')}`).sort(),
    ).toEqual([
      'GET /me/drive/root:/Notulist:/children',
      'GET /planner//tasks',
      'GET /planner//tasks',
      'GET /planner//tasks',
      'POST /$batch',
    ]);
    expect(tracker.list().actions).toHaveLength(4);
  });

  it('stands there without any network, as it was last read', async () => {
    await trackerOn(stage, 'other').refresh();
    await stage.close();
    const tracker = trackerOn(stage, 'other');
    await tracker.refresh();
    const { actions, trouble, readAt } = tracker.list();
    expect(actions).toHaveLength(4);
    expect(shareOf(tracker, 'drie', 'VWS').state).toBe('open');
    expect(trouble?.folder).not.toBeNull();
    expect(readAt).not.toBeNull();
  });
});
