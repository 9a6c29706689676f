import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, type Stage } from './stage';
import { noteTypable, typableAt } from './typable';

/** What a meeting may cost to open, in thousands of bytes as a host sends them. A connection in a meeting carries 200 a second. */
const budget = 420;

const dist = join(import.meta.dirname, '../../dist/pane');
let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
afterAll(() => stage.close());

it('can be typed in before more script than this has come, on a device that has nothing yet', async () => {
  const device = await stage.device();
  await device.addInitScript({ content: noteTypable });
  const { page } = await stage.window(device, '/teams/?meeting=sgo');
  const { scripts } = await typableAt(page, stage.sandbox.paneOrigin);
  const files = await Promise.all(scripts.map((script) => readFile(join(dist, script))));
  const size = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
  expect(scripts.length).toBeGreaterThan(3);
  expect(Math.ceil(size / 1000)).toBeLessThanOrEqual(budget);
  await device.close();
});
