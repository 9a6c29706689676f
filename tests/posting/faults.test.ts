import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { referenceAddress } from '../../src/graph/plannerTaskBody';
import { openStage, type Stage } from '../workspace/devices';
import { boardTasks, linkTo, openDesk, typeActions, type Desk } from './desk';
import { tabLocks } from './tabLocks';

/** Every way the tenant can fail, together one call in five. */
const kinds = ['429', '503', '504', '503-after', '504-after', 'drop-before', 'drop-after', 'latency=20'];
const share = 1 - 0.8 ** (1 / kinds.length);
const departments = ['AZ', 'BZ', 'BZK', 'DEF', 'EZK', 'IENW', 'JENV', 'LVVN', 'SZW', 'VWS', 'VRO', 'DGV'];

let stage: Stage;
beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: tabLocks() });
  stage = await openStage();
});
afterEach(async () => {
  await stage.close();
  vi.unstubAllGlobals();
});

/** In this tenant what takes effect does so at once: nobody need wait for it. */
async function impatientDesk(device: string): Promise<Desk> {
  const desk = await openDesk(stage, device);
  Object.assign(desk.context, { wait: () => wait(5) });
  return desk;
}

async function misbehave(seed: number): Promise<void> {
  await stage.admin('PATCH', '/admin/habits', { detailsOnCreate: seed % 2 === 0, detailsMissing: seed % 3 });
  const rules = kinds.map((kind, at) => ({ kind, rate: share, seed: seed * 100 + at }));
  await stage.admin('POST', '/admin/faults', { rules });
}

/** Presses until nothing is left, and says how often. */
async function pressUntilDone(desks: readonly Desk[]): Promise<number> {
  for (let presses = 1; presses <= 40; presses++) {
    const progress = (await Promise.all(desks.map((desk) => desk.press()))).flat();
    if (progress.every(({ wanted, done }) => done === wanted)) return presses;
    desks.forEach((desk) => desk.later(130));
  }
  throw new Error('Forty presses were not enough.');
}

/** Each action of each department stands on the boards once, complete. */
async function expectEachOnce(count: number): Promise<void> {
  await stage.admin('DELETE', '/admin/faults');
  const tasks = await boardTasks(stage);
  const addresses = tasks.flatMap(({ details }) => Object.keys(details.references).map(referenceAddress));
  const wanted = Array.from({ length: count }, (_, at) => linkTo(`line-${at}`, departments[at % 12]!));
  expect(addresses.toSorted()).toEqual(wanted.toSorted());
  expect(tasks).toHaveLength(count);
  expect(tasks.filter(({ details }) => details.description === '')).toEqual([]);
}

/** Nothing the product sent was refused for how it was written. */
async function expectWellFormed(): Promise<void> {
  const all = await stage.admin<{ method: string; path: string; status: number }[]>('GET', '/admin/requests');
  expect(all.filter(({ status }) => status === 400 || status === 405 || status === 415)).toEqual([]);
}

describe('sixty actions to twelve departments while one call in five fails', () => {
  it.each([1, 2])('ends with each task exactly once (seed %i)', { timeout: 120_000 }, async (seed) => {
    const desk = await impatientDesk('laptop');
    typeActions(desk.minutes, 60, departments);
    await misbehave(seed);
    await pressUntilDone([desk]);
    await expectEachOnce(60);
    await expectWellFormed();
    await desk.minutes.close();
  });

  it('from two devices at once, too', { timeout: 120_000 }, async () => {
    const first = await impatientDesk('laptop');
    typeActions(first.minutes, 60, departments);
    await first.minutes.save();
    const second = await impatientDesk('tablet');
    await misbehave(7);
    await pressUntilDone([first, second]);
    await expectEachOnce(60);
    await expectWellFormed();
    await Promise.all([first.minutes.close(), second.minutes.close()]);
  });
});
