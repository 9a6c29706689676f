import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ownFolder } from '../../src/workspace/drivePlace';
import { download, listFolder, renameFile, replaceFile, type DriveFile } from '../../src/graph/drive';
import { createMinutesDocument } from '../../src/workspace/createMinutesDocument';
import { readMinutesFile, type MinutesFile } from '../../src/workspace/minutesFile';
import {
  at,
  chatOf,
  graphOf,
  openChat,
  openStage,
  quick,
  storage,
  textsOf,
  type,
  until,
  workspaceOn,
  type Stage,
} from './devices';

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await stage.close();
});

const graph = () => graphOf(stage.origin, stage.world.secretaryId);

async function onlyFile(): Promise<DriveFile> {
  const files = await listFolder(graph(), ownFolder);
  expect(files).toHaveLength(1);
  return files[0]!;
}

describe('the file in the drive', () => {
  it('has a readable name and is written by itself after typing', async () => {
    const minutes = await openChat(workspaceOn(stage, storage()), stage.world, 'sgo');
    type(minutes, 'l1', 'Een regel');
    expect(minutes.saved().kind).not.toBe('saved');
    await until(() => minutes.saved().kind === 'saved');
    const file = await onlyFile();
    expect(file.name).toMatch(/^2026-11-23 .+ \[[0-9a-z]{10}\]\.notulist\.json$/);
    const content = JSON.parse(await download(graph(), ownFolder, file)) as MinutesFile;
    expect(content).toMatchObject({ format: 'notulist-minutes', version: 2 });
    expect(content.meeting).toBe(minutes.document.minutes().header.iCalUId);
    await minutes.close();
  });

  it('has the words of everybody who typed at once', async () => {
    const devices = await Promise.all(
      ['a', 'b', 'c'].map(() => openChat(workspaceOn(stage, storage()), stage.world, 'sgo')),
    );
    const agenda = textsOf(devices[0]!);
    devices.forEach((minutes, index) => {
      for (let line = 0; line < 5; line++) type(minutes, `d${index}l${line}`, `Regel ${index}.${line}`);
    });
    await Promise.all(devices.map((minutes) => minutes.save()));
    for (const minutes of devices) await minutes.close();
    const last = await openChat(workspaceOn(stage, storage()), stage.world, 'sgo');
    const typed = textsOf(last).filter((text) => text.startsWith('Regel '));
    expect(typed).toHaveLength(15);
    expect(new Set(typed).size).toBe(15);
    expect(textsOf(last).filter((text) => !text.startsWith('Regel '))).toEqual(agenda);
    await onlyFile();
    await last.close();
  });

  it('is written once when the answer to the first writing was lost', async () => {
    const minutes = await openChat(workspaceOn(stage, storage()), stage.world, 'sgo');
    await stage.admin('POST', '/admin/faults', {
      rules: [{ match: { method: 'PUT', path: '/drive/' }, kind: 'drop-after', times: 1 }],
    });
    type(minutes, 'l1', 'Een regel');
    await until(() => minutes.saved().kind === 'saved');
    await onlyFile();
    const other = await openChat(workspaceOn(stage, storage()), stage.world, 'sgo');
    expect(textsOf(other).filter((text) => text === 'Een regel')).toHaveLength(1);
    await minutes.close();
    await other.close();
  });

  it('is made anew when somebody deleted it', async () => {
    const minutes = await openChat(workspaceOn(stage, storage()), stage.world, 'sgo');
    await minutes.save();
    const { id } = await onlyFile();
    await graph().send({ method: 'DELETE', path: `/me/drive/items/${id}`, scopes: ['Files.ReadWrite'] });
    type(minutes, 'l1', 'Een regel');
    await minutes.save();
    expect((await onlyFile()).id).not.toBe(id);
    await minutes.close();
  });

  it('is made anew without typing when it is seen to be gone, and is not called saved before that', async () => {
    const workspace = workspaceOn(stage, storage(), at('10:05'), { ...quick, look: 20 });
    const minutes = await openChat(workspace, stage.world, 'sgo');
    await minutes.save();
    const { id } = await onlyFile();
    const states: string[] = [];
    minutes.onSaved(() => states.push(minutes.saved().kind));
    await graph().send({ method: 'DELETE', path: `/me/drive/items/${id}`, scopes: ['Files.ReadWrite'] });
    await until(() => states.at(-1) === 'saved');
    expect((await onlyFile()).id).not.toBe(id);
    expect(states[0]).not.toBe('saved');
    await minutes.close();
  });

  it('is left alone when a newer Notulist wrote it', async () => {
    const minutes = await openChat(workspaceOn(stage, storage()), stage.world, 'sgo');
    await minutes.save();
    const newer = { format: 'notulist-minutes', version: 3, words: 'of later' };
    await replaceFile(graph(), ownFolder, await onlyFile(), newer);
    type(minutes, 'l1', 'Een regel');
    await expect(minutes.save()).rejects.toMatchObject({ failure: 'refused' });
    expect(minutes.saved()).toMatchObject({ kind: 'local', reason: 'newer' });
    expect(JSON.parse(await download(graph(), ownFolder, await onlyFile()))).toEqual(newer);
    await minutes.close();
  });

  it('is set aside, not overwritten, when it is damaged', async () => {
    const minutes = await openChat(workspaceOn(stage, storage()), stage.world, 'sgo');
    await minutes.save();
    const { name, ...file } = await onlyFile();
    await replaceFile(graph(), ownFolder, { name, ...file }, { format: 'half' });
    type(minutes, 'l1', 'Een regel');
    await minutes.save();
    const files = await listFolder(graph(), ownFolder);
    expect(files.map((one) => one.name).filter((one) => one !== name)).toEqual([
      expect.stringContaining('beschadigd'),
    ]);
    const aside = files.find((one) => one.name !== name)!;
    expect(JSON.parse(await download(graph(), ownFolder, aside))).toEqual({ format: 'half' });
    const other = await openChat(workspaceOn(stage, storage()), stage.world, 'sgo');
    expect(textsOf(other)).toContain('Een regel');
    await minutes.close();
    await other.close();
  });

  it('is found when people rename its readable part', async () => {
    const minutes = await openChat(workspaceOn(stage, storage()), stage.world, 'sgo');
    await minutes.save();
    const file = await onlyFile();
    await renameFile(graph(), ownFolder, file, file.name.replace(/^.* \[/, 'Eigen naam ['));
    type(minutes, 'l1', 'Een regel');
    await minutes.save();
    expect((await onlyFile()).name).toMatch(/^Eigen naam \[/);
    await minutes.close();
  });
});

describe('what others type', () => {
  it('appears by itself', async () => {
    const reader = workspaceOn(stage, storage(), at('16:35'), { ...quick, look: 50 });
    const one = await openChat(reader, stage.world, 'sgo');
    await one.save();
    const other = await openChat(workspaceOn(stage, storage()), stage.world, 'sgo');
    type(other, 'l1', 'Van de ander');
    await other.save();
    await until(() => textsOf(one).includes('Van de ander'));
    await until(() => one.saved().kind === 'saved');
    await one.close();
    await other.close();
  });
});

describe('typing while it is being written', () => {
  it('is not called saved until that is written too', async () => {
    const minutes = await openChat(workspaceOn(stage, storage()), stage.world, 'sgo');
    await minutes.save();
    await stage.admin('POST', '/admin/faults', {
      rules: [{ match: { method: 'PUT', path: '/drive/' }, kind: 'latency=300' }],
    });
    type(minutes, 'l1', 'Eerste');
    await until(() => minutes.saved().kind === 'saving');
    await wait(150);
    type(minutes, 'l2', 'Tweede');
    await until(() => minutes.saved().kind === 'saved');
    const written = readMinutesFile(await download(graph(), ownFolder, await onlyFile()));
    const document = createMinutesDocument();
    document.merge(written.state);
    expect(document.minutes().blocks.map((block) => block.id)).toContain('l2');
    await minutes.close();
  });
});

describe('without a network', () => {
  it('does not wait for its turn once the connection is back', async () => {
    const page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
    const patient = { ...quick, retry: 3_600_000, patience: 3_600_000 };
    const minutes = await openChat(workspaceOn(stage, storage(), at('16:35'), patient), stage.world, 'sgo');
    await minutes.save();
    await stage.admin('POST', '/admin/faults', { rules: [{ kind: 'drop-before' }] });
    type(minutes, 'l1', 'Zonder net');
    await expect(minutes.save()).rejects.toMatchObject({ name: 'GraphError' });
    await stage.admin('DELETE', '/admin/faults');
    page.dispatchEvent(new Event('online'));
    await until(() => minutes.saved().kind === 'saved');
    await minutes.close();
  });

  it('keeps typing on the device, says so, and catches up', async () => {
    const device = storage();
    const minutes = await openChat(workspaceOn(stage, device), stage.world, 'sgo');
    await minutes.save();
    await stage.admin('POST', '/admin/faults', { rules: [{ kind: 'drop-before' }] });
    type(minutes, 'l1', 'Zonder net');
    await expect(minutes.save()).rejects.toMatchObject({ name: 'GraphError' });
    await until(() => minutes.saved().kind === 'local');
    await stage.admin('DELETE', '/admin/faults');
    await until(() => minutes.saved().kind === 'saved');
    await minutes.close();
  });

  it('has everything after a crash of the page', async () => {
    const device = storage();
    const minutes = await openChat(workspaceOn(stage, device), stage.world, 'sgo');
    await minutes.save();
    await stage.close();
    type(minutes, 'l1', 'Net voor de crash');
    await until(() => minutes.saved().kind === 'local');
    const after = await workspaceOn(stage, device).openFromDevice(chatOf(stage.world, 'sgo'), at('17:00'));
    expect(textsOf(after!)).toContain('Net voor de crash');
    expect(after!.saved().kind).toBe('local');
    await minutes.close();
    await after!.close();
  });

  it('folds many small changes without losing one', async () => {
    const device = storage();
    const minutes = await openChat(workspaceOn(stage, device), stage.world, 'sgo');
    for (let line = 0; line < 300; line++) type(minutes, `l${line}`, `Regel ${line}`);
    const expected = textsOf(minutes);
    await minutes.save();
    await minutes.close();
    await stage.close();
    for (let reload = 0; reload < 3; reload++) {
      const again = await workspaceOn(stage, device).openFromDevice(chatOf(stage.world, 'sgo'), at('17:00'));
      expect(textsOf(again!)).toEqual(expected);
      await again!.close();
    }
  });
});

describe('a device that refuses one change', () => {
  it('has it all the same after the next one', async () => {
    const device = storage();
    const minutes = await openChat(workspaceOn(stage, device), stage.world, 'sgo');
    await minutes.save();
    await stage.close();
    const refusal = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    type(minutes, 'l1', 'Geweigerd');
    await until(() => minutes.saved().kind === 'memoryOnly');
    refusal.mockRestore();
    type(minutes, 'l2', 'Aangenomen');
    await until(() => minutes.saved().kind === 'local');
    const after = await workspaceOn(stage, device).openFromDevice(chatOf(stage.world, 'sgo'), at('17:00'));
    expect(textsOf(after!)).toEqual(textsOf(minutes));
    await minutes.close();
    await after!.close();
  });
});

describe('a device that keeps nothing', () => {
  it.each([
    [
      'refuses to open',
      {
        open: () => {
          throw new Error('denied');
        },
      },
    ],
    ['is not there', undefined],
  ])('%s: the minutes work, and only the drive makes them saved', async (_case, indexedDB) => {
    vi.stubGlobal('indexedDB', indexedDB);
    const minutes = await openChat(workspaceOn(stage, storage()), stage.world, 'sgo');
    await stage.admin('POST', '/admin/faults', { rules: [{ match: { path: '/drive/' }, kind: '503' }] });
    type(minutes, 'l1', 'Alleen hier');
    await until(() => minutes.saved().kind === 'memoryOnly');
    await stage.admin('DELETE', '/admin/faults');
    await until(() => minutes.saved().kind === 'saved');
    await minutes.close();
  });
});
