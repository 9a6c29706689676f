import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFile, download, getFile, listFolder, renameFile, replaceFile } from '../../src/graph/drive';
import type { Graph } from '../../src/graph/graph';
import { graphOf, openStage, type Stage } from '../workspace/devices';

const folder = { drive: '/me/drive', name: 'Notulist' };
let stage: Stage;
let graph: Graph;
beforeEach(async () => {
  stage = await openStage();
  graph = graphOf(stage.origin, stage.world.secretaryId);
});
afterEach(() => stage.close());

describe('a download', () => {
  const file = {
    id: 'a',
    name: 'a.json',
    cTag: '1',
    '@microsoft.graph.downloadUrl': 'https://drive.example/a',
  };
  afterEach(() => vi.restoreAllMocks());

  function answerWith(answer: (signal: AbortSignal | null | undefined) => Promise<Response>): void {
    vi.spyOn(globalThis, 'fetch').mockImplementation((_url, init) => answer(init?.signal));
  }

  it('that is never answered is given up', async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout(5));
    answerWith(
      (signal) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error()))),
    );
    await expect(download(graph, folder, file)).rejects.toMatchObject({ failure: 'offline' });
  });

  it('that is broken off is as if there were no connection', async () => {
    const body = new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) });
    answerWith(() => Promise.resolve(new Response(body)));
    await expect(download(graph, folder, file)).rejects.toMatchObject({
      name: 'GraphError',
      failure: 'offline',
    });
  });
});

describe('files in a folder', () => {
  it('are none before the folder is there', async () => {
    expect(await listFolder(graph, folder)).toEqual([]);
  });

  it('are written, listed and read back', async () => {
    await createFile(graph, folder, '2026-11-01 één & twee.json', { words: 'één' });
    await createFile(graph, folder, '2026-11-02.json', { words: 'twee' });
    const files = await listFolder(graph, folder);
    expect(files.map((file) => file.name).toSorted()).toEqual([
      '2026-11-01 één & twee.json',
      '2026-11-02.json',
    ]);
    expect(
      JSON.parse(
        await download(
          graph,
          folder,
          files.find((file) => file.name.includes('één'))!,
        ),
      ),
    ).toEqual({ words: 'één' });
  });

  it('are never created over another', async () => {
    await createFile(graph, folder, 'a.json', { first: true });
    await expect(createFile(graph, folder, 'a.json', {})).rejects.toMatchObject({ failure: 'conflict' });
    const [file] = await listFolder(graph, folder);
    expect(JSON.parse(await download(graph, folder, file!))).toEqual({ first: true });
  });

  it('are replaced only when they are still what was read', async () => {
    const first = await createFile(graph, folder, 'a.json', { version: 1 });
    const second = await replaceFile(graph, folder, first, { version: 2 });
    expect(second.cTag).not.toBe(first.cTag);
    await expect(replaceFile(graph, folder, first, { version: 3 })).rejects.toMatchObject({
      failure: 'conflict',
    });
    expect(JSON.parse(await download(graph, folder, await getFile(graph, folder, first.id)))).toEqual({
      version: 2,
    });
  });

  it('keep their content and cTag under another name', async () => {
    const file = await createFile(graph, folder, 'a.json', { version: 1 });
    const renamed = await renameFile(graph, folder, file, 'b.json');
    expect(renamed).toMatchObject({ id: file.id, name: 'b.json', cTag: file.cTag });
  });

  it('can be in the library of a group', async () => {
    const { groups, secretaryId } = stage.world;
    const group = groups.find((one) => one.kind === 'microsoft365' && one.memberIds.includes(secretaryId))!;
    const library = { drive: `/groups/${group.id}/drive`, name: 'Notulist' };
    await createFile(graph, library, 'a.json', {});
    expect(await listFolder(graph, library)).toHaveLength(1);
    expect(await listFolder(graph, folder)).toEqual([]);
  });
});
