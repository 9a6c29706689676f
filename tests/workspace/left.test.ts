import { afterEach, beforeEach, expect, it } from 'vitest';
import { download, listFolder } from '../../src/graph/drive';
import { secretaryGraph } from '../posting/desk';
import { at, openChat, openStage, quick, type, until, workspaceOn, type Stage } from './devices';

const folder = { drive: '/me/drive', name: 'Notulist' };
let stage: Stage;
beforeEach(async () => void (stage = await openStage()));
afterEach(() => stage.close());

async function filesInDrive(): Promise<readonly string[]> {
  const graph = secretaryGraph(stage);
  const files = (await listFolder(graph, folder))
    .filter(({ name }) => name.includes('['))
    .filter(({ name }) => name.endsWith('.json'));
  return Promise.all(files.map(async (file) => JSON.stringify(await download(graph, folder, file))));
}

it('what an earlier page could not bring to the drive goes up when the list is opened, without opening that meeting', async () => {
  const storage = `${stage.origin} laptop`;
  const ended = { ...quick, retry: 600_000, patience: 600_000 };
  const first = await openChat(workspaceOn(stage, storage, at('10:05'), ended), stage.world, 'sgo');
  await first.save();
  const [before] = await filesInDrive();
  await stage.admin('POST', '/admin/faults', { rules: [{ kind: 'drop-before' }] });
  type(first, 'late', 'getypt zonder verbinding');
  await until(() => first.saved().kind === 'local' && JSON.stringify(first.saved()).includes('offline'));

  const next = await workspaceOn(stage, storage).shelf();
  await until(() => next.waiting() === 1);
  await stage.admin('DELETE', '/admin/faults');
  await until(() => next.waiting() === 0);
  await expect.poll(async () => (await filesInDrive())[0]).not.toBe(before);
  expect(await filesInDrive()).toHaveLength(1);

  const third = await workspaceOn(stage, storage).shelf();
  await stage.requests();
  await third.load();
  expect((await stage.requests()).filter((call) => call.startsWith('PUT'))).toEqual([]);
});
