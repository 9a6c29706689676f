import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFile, listFolder, replaceFile } from '../../src/graph/drive';
import { boardTasks, routesOf, secretaryGraph } from '../posting/desk';
import { openStage, type Stage } from '../workspace/devices';
import { holdMeeting, shareOf, trackerOn } from './desk';

const folder = { drive: '/me/drive', name: 'Notulist' };
let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
  await holdMeeting(stage, 'laptop', 'weekoverleg-1', [
    { line: 'een', departments: ['SZW', 'VWS'], due: '2026-11-20' },
  ]);
});
afterEach(() => stage.close());

async function fault(kind: string, path: string, times?: number): Promise<void> {
  await stage.admin('POST', '/admin/faults', { rules: [{ kind, times, match: { method: 'GET', path } }] });
}

async function read(device = 'other') {
  const tracker = trackerOn(stage, device);
  await tracker.refresh();
  return tracker;
}

describe('reading when Planner does not simply answer', () => {
  it.each(['429', '503', '504'])('gets there after %s', async (kind) => {
    await fault(kind, '/planner/plans/', 2);
    const tracker = await read();
    expect(shareOf(tracker, 'een', 'SZW').state).toBe('open');
    expect(tracker.list().trouble).toBeNull();
  });

  it('keeps what was known of a department that closed its plan, names it, and reads the others', async () => {
    const tracker = await read();
    const route = routesOf(stage).SZW as { planId: string };
    await fault('403', `/planner/plans/${route.planId}`);
    const other = (await boardTasks(stage)).find(({ planId }) => planId !== route.planId)!;
    await stage.admin('PATCH', `/admin/tasks/${other.id}`, { percentComplete: 50 });
    await tracker.refresh();
    expect(shareOf(tracker, 'een', 'SZW').state).toBe('open');
    expect(shareOf(tracker, 'een', 'VWS').state).toBe('underWay');
    expect(tracker.list().trouble?.departments).toEqual([{ department: 'SZW', failure: 'forbidden' }]);
  });

  it('tells a task that is deleted from one that cannot be read', async () => {
    const tracker = await read();
    const [task] = await boardTasks(stage);
    await stage.admin('DELETE', `/admin/tasks/${task!.id}`);
    await tracker.refresh();
    const { actions } = tracker.list();
    expect(actions.map(({ state }) => state).sort()).toEqual(['gone', 'open']);
    expect(actions.find(({ state }) => state === 'gone')!.history).toMatchObject([
      { by: null, what: { kind: 'deleted' } },
    ]);
  });

  it('remembers that a department moved a date, and draws nothing anew but that', async () => {
    const tracker = await read();
    const before = tracker.list().actions;
    const [task] = await boardTasks(stage);
    await stage.admin('PATCH', `/admin/tasks/${task!.id}`, { dueDateTime: '2026-12-15T16:00:00Z' });
    await tracker.refresh();
    const { actions } = tracker.list();
    const moved = actions.filter((action) => !before.includes(action));
    expect(moved).toMatchObject([
      {
        due: '2026-12-15',
        agreedDue: '2026-11-20',
        history: [{ by: null, what: { kind: 'moved', from: '2026-11-20', to: '2026-12-15' } }],
      },
    ]);
    await tracker.refresh();
    expect(tracker.list().actions).toBe(actions);
  });
});

describe('a folder with files that cannot be used', () => {
  it('names a newer and a damaged one, leaves them as they are, and lists the rest', async () => {
    const graph = secretaryGraph(stage);
    const newer = { format: 'notulist-minutes', version: 9 };
    await createFile(graph, folder, '2026-11-01 Nieuw [0000000001].notulist.json', newer);
    await createFile(graph, folder, '2026-11-02 Stuk [0000000002].notulist.json', 'geen verslag');
    const tracker = await read();
    const { trouble, progress, actions } = tracker.list();
    expect(trouble?.files.map(({ cause }) => cause).sort()).toEqual(['damaged', 'newer']);
    expect(progress).toMatchObject({ read: 1, of: 3 });
    expect(actions).toHaveLength(2);
    expect(await listFolder(graph, folder)).toHaveLength(4);
  });

  it('goes on showing minutes whose file was damaged later', async () => {
    const tracker = await read();
    const graph = secretaryGraph(stage);
    const file = (await listFolder(graph, folder)).find(({ name }) => name.includes('Weekoverleg'))!;
    await replaceFile(graph, folder, file, 'geen verslag');
    await tracker.refresh();
    expect(tracker.list().actions).toHaveLength(2);
    expect(tracker.list().trouble?.files).toMatchObject([{ cause: 'damaged' }]);
  });

  it('says that the folder cannot be read', async () => {
    await fault('403', '/me/drive/root');
    const tracker = await read();
    expect(tracker.list().trouble?.folder).toBe('forbidden');
  });
});
