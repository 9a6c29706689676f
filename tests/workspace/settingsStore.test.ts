import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { GraphError, type Graph } from '../../src/graph/graph';
import { deniedDeviceStore } from '../../src/workspace/deviceStore';
import { ownFolder, type DrivePlace } from '../../src/workspace/drivePlace';
import { createSettingsStore } from '../../src/workspace/settingsStore';
import { at, quick } from './devices';

const unseen: unknown[] = [];
const note = (reason: unknown): void => void unseen.push(reason);
beforeEach(() => void process.on('unhandledRejection', note));
afterEach(() => void process.off('unhandledRejection', note));

it('lets no failed listing go unseen while the drive does not answer', async () => {
  const silence = () => new Promise<never>(() => {});
  const graph: Graph = { send: silence, pages: silence, batch: silence };
  const place: DrivePlace = { graph, folder: ownFolder, list: silence, now: () => at('10:05') };
  const settings = createSettingsStore(Promise.resolve(deniedDeviceStore(null)), place, quick);
  await settings.change({ routes: { BZK: { kind: 'mail', address: 'bzk@voorbeeld.nl' } } });
  await wait(5 * quick.idle);
  void settings.take(Promise.reject(new GraphError('offline', 0, '', 'No network')));
  await wait(5 * quick.idle);
  expect(unseen).toEqual([]);
});
