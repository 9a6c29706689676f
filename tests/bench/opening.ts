import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';
import { startSandbox, type Sandbox } from '../../sandbox/servers';
import { createWorld } from '../../sandbox/world/createWorld';
import { openBrowser } from '../browser/browser';
import { readTypable, typableAt, type Typable } from '../browser/typable';
import { serveEmptyPage } from './emptyPage';
import { median, type Measurement } from './measurement';
import { newDevice, openSlowPage } from './slowPage';

const runs = 5;
const dist = join(import.meta.dirname, '../../dist');

/** A call to Graph lasts as long as it lasts: one calendar view, one batch with the event, the people and the drive. */
const leastRequests = { cold: 2, again: 1 };

/** What opening one meeting cost. */
interface Opening extends Typable {
  readonly requests: number;
}

interface Round {
  readonly cold: Opening;
  readonly again: Opening;
  readonly emptyCold: Typable;
  readonly emptyAgain: Typable;
}

/** Opening a meeting in the Teams window on a slow machine, beside a page that has React and Fluent and nothing else. */
export async function measureOpening(): Promise<readonly Measurement[]> {
  const sandbox = await startSandbox({ world: createWorld(dutchToday()), dist });
  const empty = await serveEmptyPage();
  const browser = await openBrowser();
  try {
    const rounds: Round[] = [];
    for (let run = 0; run < runs; run++) {
      await fetch(`${sandbox.sandboxOrigin}/admin/reset`, { method: 'POST' });
      const device = await newDevice(browser);
      rounds.push({
        emptyCold: await openEmpty(device, empty.url),
        emptyAgain: await openEmpty(device, empty.url),
        cold: await openMeeting(device, sandbox),
        again: await openMeeting(device, sandbox),
      });
      await device.close();
    }
    return [...(await bytes(rounds[0]!)), ...times(rounds), ...requests(rounds)];
  } finally {
    await browser.close();
    empty.close();
    await sandbox.close();
  }
}

async function openMeeting(device: BrowserContext, sandbox: Sandbox): Promise<Opening> {
  const log = `${sandbox.sandboxOrigin}/admin/requests`;
  await fetch(log, { method: 'DELETE' });
  const page = await openSlowPage(device);
  await page.goto(`${sandbox.sandboxOrigin}/teams/?meeting=sgo`, { waitUntil: 'commit' });
  const typable = await typableAt(page, sandbox.paneOrigin);
  await page.frameLocator(`iframe[src^="${sandbox.paneOrigin}"]`).locator('[data-saved="saved"]').waitFor();
  const calls = (await (await fetch(log)).json()) as readonly { method: string; inBatch: boolean }[];
  await page.close();
  return { ...typable, requests: calls.filter(({ method, inBatch }) => method !== 'PUT' && !inBatch).length };
}

async function openEmpty(device: BrowserContext, url: string): Promise<Typable> {
  const page = await openSlowPage(device);
  await page.goto(url, { waitUntil: 'commit' });
  const typable = await readTypable(page);
  await page.close();
  return typable;
}

async function bytes({ cold, again, emptyCold }: Round): Promise<readonly Measurement[]> {
  const kinds = [
    { name: 'opening: script before typing, cold', folder: 'pane', scripts: cold.scripts },
    { name: 'opening: script before typing, reopening', folder: 'pane', scripts: again.scripts },
    { name: 'opening: script of the empty page', folder: 'empty', scripts: emptyCold.scripts },
  ];
  const figures = kinds.map(async ({ name, folder, scripts }): Promise<readonly Measurement[]> => {
    const files = await Promise.all(scripts.map((script) => readFile(join(dist, folder, script))));
    const size = (sizeOf: (file: Buffer) => number) => files.reduce((sum, file) => sum + sizeOf(file), 0);
    return [
      { bench: name, value: size((file) => file.length), unit: 'bytes' },
      { bench: `${name}, gzip`, value: size((file) => gzipSync(file).length), unit: 'bytes' },
    ];
  });
  return (await Promise.all(figures)).flat();
}

/** The empty page is what physics allows here. */
function times(rounds: readonly Round[]): readonly Measurement[] {
  const time = (of: (round: Round) => Typable) => Math.round(median(rounds.map((round) => of(round).time)));
  const emptyCold = time((round) => round.emptyCold);
  const emptyAgain = time((round) => round.emptyAgain);
  return [
    { bench: 'opening: empty page to typing, cold', value: emptyCold, unit: 'ms' },
    { bench: 'opening: empty page to typing, again', value: emptyAgain, unit: 'ms' },
    {
      bench: 'opening: meeting to typing, cold',
      value: time(({ cold }) => cold),
      unit: 'ms',
      least: emptyCold,
    },
    {
      bench: 'opening: meeting to typing, reopening',
      value: time(({ again }) => again),
      unit: 'ms',
      least: emptyAgain,
    },
  ];
}

function requests(rounds: readonly Round[]): readonly Measurement[] {
  const count = (of: (round: Round) => Opening) => median(rounds.map((round) => of(round).requests));
  return [
    {
      bench: 'opening: requests, cold',
      value: count(({ cold }) => cold),
      unit: 'requests',
      least: leastRequests.cold,
    },
    {
      bench: 'opening: requests, reopening',
      value: count(({ again }) => again),
      unit: 'requests',
      least: leastRequests.again,
    },
  ];
}

function dutchToday(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}
