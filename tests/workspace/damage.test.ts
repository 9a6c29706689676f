import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownFolder } from '../../src/workspace/drivePlace';
import { listFolder, replaceFile, type DriveFile } from '../../src/graph/drive';
import {
  at,
  chatOf,
  graphOf,
  openChat,
  openStage,
  storage,
  textsOf,
  type,
  until,
  workspaceOn,
  type Stage,
} from './devices';

let stage: Stage;
beforeEach(async () => void (stage = await openStage()));
afterEach(() => stage.close());

const graph = () => graphOf(stage.origin, stage.world.secretaryId);

async function minutesFile(): Promise<DriveFile> {
  const files = await listFolder(graph(), ownFolder);
  return files.find(({ name }) => name.endsWith('].notulist.json'))!;
}

describe('a damaged file in the drive', () => {
  it('gives what its last good version had, also to a device that knows nothing', async () => {
    const first = await openChat(workspaceOn(stage, storage()), stage.world, 'sgo');
    type(first, 'l1', 'Van voor de schade');
    await first.save();
    await first.close();
    await replaceFile(graph(), ownFolder, await minutesFile(), { format: 'half' });

    const other = await openChat(workspaceOn(stage, storage()), stage.world, 'sgo');
    expect(textsOf(other).filter((text) => text === 'Van voor de schade')).toHaveLength(1);
    await until(() => other.damage() !== null);
    expect(other.damage()?.name).toContain('beschadigd');
    expect(Date.parse(other.damage()?.restored ?? '')).not.toBeNaN();
    await until(() => other.saved().kind === 'saved');
    expect((await listFolder(graph(), ownFolder)).map(({ name }) => name)).toHaveLength(2);
    await other.close();
  });

  it('of which no version can be read leaves what the device has', async () => {
    const device = storage();
    const minutes = await openChat(workspaceOn(stage, device), stage.world, 'sgo');
    type(minutes, 'l1', 'Op dit apparaat');
    await minutes.save();
    const file = await minutesFile();
    await stage.admin('POST', '/admin/faults', { rules: [{ match: { path: '/versions' }, kind: '403' }] });
    await replaceFile(graph(), ownFolder, file, { format: 'half' });
    type(minutes, 'l2', 'Daarna');
    await minutes.save();
    await until(() => minutes.damage() !== null);
    expect(minutes.damage()?.restored).toBeNull();
    expect(textsOf(minutes)).toEqual(expect.arrayContaining(['Op dit apparaat', 'Daarna']));
    await minutes.close();
  });
});

describe('a device that kept less than it brought to the drive', () => {
  it('takes nothing away there', async () => {
    const device = storage();
    const minutes = await openChat(workspaceOn(stage, device), stage.world, 'sgo');
    type(minutes, 'een', 'Regel een');
    await minutes.save();
    const database = await openDB(device);
    const kept = await database.getAllKeys('updates');
    type(minutes, 'twee', 'Regel twee');
    await minutes.save();
    await minutes.close();
    const all = await database.getAllKeys('updates');
    for (const key of all.filter((one) => !kept.includes(one))) await database.delete('updates', key);
    database.close();

    const again = await openChat(workspaceOn(stage, device), stage.world, 'sgo');
    type(again, 'drie', 'Regel drie');
    await again.save();
    expect(textsOf(again)).toEqual(expect.arrayContaining(['Regel een', 'Regel twee', 'Regel drie']));
    await again.close();
    const other = await openChat(workspaceOn(stage, storage()), stage.world, 'sgo');
    expect(textsOf(other)).toEqual(expect.arrayContaining(['Regel een', 'Regel twee', 'Regel drie']));
    await other.close();
  });
});

describe('a hole in what the device kept', () => {
  it('takes along what stands on it, not the rest', async () => {
    const device = storage();
    const minutes = await openChat(workspaceOn(stage, device), stage.world, 'sgo');
    for (const line of ['een', 'twee', 'drie']) type(minutes, line, `Regel ${line}`);
    await minutes.save();
    await minutes.close();
    const database = await openDB(device);
    const keys = await database.getAllKeys('updates');
    await database.delete('updates', keys.at(-2)!);
    database.close();

    const again = await workspaceOn(stage, device).openFromDevice(chatOf(stage.world, 'sgo'), at('17:00'));
    expect(textsOf(again!)).toContain('Regel een');
    await again!.save();
    await until(() => again!.saved().kind === 'saved');
    await again!.close();
    const other = await openChat(workspaceOn(stage, storage()), stage.world, 'sgo');
    expect(textsOf(other)).toEqual(expect.arrayContaining(['Regel een', 'Regel twee', 'Regel drie']));
    await other.close();
  });
});
