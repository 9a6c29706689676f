import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { download, listFolder } from '../../src/graph/drive';
import { createMinutesDocument } from '../../src/workspace/createMinutesDocument';
import { hasMark, meetingMark, readMinutesFile } from '../../src/workspace/minutesFile';
import type { OpenMinutes } from '../../src/workspace/workspace';
import { at, graphOf, openChat, openStage, textsOf, type, until, workspaceOn, type Stage } from './devices';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

describe('what is said about saving', () => {
  it.each([1, 2, 3])('is true whatever fails (%i)', async (seed) => {
    const devices = await Promise.all(
      ['a', 'b'].map((name) => openChat(workspaceOn(stage, `truth ${seed} ${name}`), stage.world, 'sgo')),
    );
    const kinds = ['429', '503', '504', 'drop-before', 'drop-after', '504-after', 'latency=30', '423'];
    const rules = kinds.map((kind, index) => ({
      kind,
      rate: 0.06,
      seed: seed * 100 + index,
      retryAfter: 0.01,
    }));
    await stage.admin('POST', '/admin/faults', { rules });
    for (let line = 0; line < 25; line++) {
      devices.forEach((minutes, device) => type(minutes, `d${device}l${line}`, `Regel ${device}.${line}`));
      await wait(10);
      for (const minutes of devices) await isTrue(minutes);
    }
    await stage.admin('DELETE', '/admin/faults');
    await Promise.all(devices.map((minutes) => until(() => minutes.saved().kind === 'saved')));
    const last = await openChat(workspaceOn(stage, `truth ${seed} last`), stage.world, 'sgo', at('17:00'));
    const typed = textsOf(last).filter((text) => text.startsWith('Regel '));
    expect(typed).toHaveLength(50);
    expect(new Set(typed).size).toBe(50);
    for (const minutes of [...devices, last]) await minutes.close();
  });
});

/** Whatever was on the screen while it said "saved" is in the file. */
async function isTrue(minutes: OpenMinutes): Promise<void> {
  if (minutes.saved().kind !== 'saved') return;
  const shown = textsOf(minutes);
  const inDrive = new Set(await textsInDrive(minutes.document.minutes().header.iCalUId!));
  expect(shown.filter((text) => !inDrive.has(text))).toEqual([]);
}

async function textsInDrive(key: string): Promise<readonly string[]> {
  const graph = graphOf(stage.origin, stage.world.secretaryId);
  const folder = { drive: '/me/drive', name: 'Notulist' };
  const mark = await meetingMark(key);
  for (;;) {
    try {
      const files = await listFolder(graph, folder);
      const file = files.find(({ name }) => hasMark(name, mark))!;
      const document = createMinutesDocument();
      document.merge(readMinutesFile(await download(graph, folder, file)).state);
      return document.minutes().blocks.map((block) => (block.type === 'line' ? block.text : block.title));
    } catch (error) {
      if (!(error instanceof Error && error.name === 'GraphError')) throw error;
    }
  }
}
