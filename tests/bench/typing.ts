import { join } from 'node:path';
import type { BrowserContext, Frame, Locator } from 'playwright-core';
import { startSandbox, type Sandbox } from '../../sandbox/servers';
import { createWorld } from '../../sandbox/world/createWorld';
import { openBrowser } from '../browser/browser';
import { typableAt } from '../browser/typable';
import { typeKeys, type KeyTimes } from './keyTimes';
import { linesOfMinutes } from './longMinutes';
import { median, type Measurement } from './measurement';
import { newDevice, openPage, slowdown } from './slowPage';

const lines = 1000;
const words = ' en BZK stuurt uiterlijk 4 december de planning aan SZW, waarna de raad kan besluiten.';

/** A page that can be typed in, and the line in it that the keys go to. */
interface Typable {
  readonly frame: Frame;
  readonly line: Locator;
}

/**
 * Typing in the middle of long minutes full of marks, in a line that has one: on this machine and on a slower one. Beside it
 * the same text, as wide, in a page that has nothing but the text: what the browser itself takes for a key. On a machine that
 * has something else to do only the ratio of the two says anything.
 */
export async function measureTyping(): Promise<readonly Measurement[]> {
  const sandbox = await startSandbox({
    world: createWorld('2026-11-23'),
    dist: join(import.meta.dirname, '../../dist'),
  });
  const browser = await openBrowser();
  try {
    const measured: Measurement[] = [];
    for (const rate of [1, slowdown]) {
      const slow = rate === 1 ? '' : `, ${rate} times slower`;
      const pane = await typedIn(await openPane(await newDevice(browser), sandbox), rate);
      const bare = await typedIn(await openBare(await newDevice(browser)), rate);
      measured.push(...timesOf(`typing${slow}`, pane), ...partsOf(`typing${slow}`, pane));
      measured.push(...timesOf(`typing in bare text${slow}`, bare));
      measured.push(...ratiosOf(`typing${slow}`, pane, bare));
    }
    return measured;
  } finally {
    await browser.close();
    await sandbox.close();
  }
}

async function typedIn({ frame, line }: Typable, rate: number): Promise<KeyTimes> {
  const page = frame.page();
  await line.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' begin', { delay: 100 });
  const times = await typeKeys(frame, words, rate);
  await page.context().close();
  return times;
}

async function openPane(device: BrowserContext, sandbox: Sandbox): Promise<Typable> {
  const page = await openPage(device, 1);
  await page.goto(`${sandbox.sandboxOrigin}/teams/?meeting=sgo`);
  await typableAt(page, sandbox.paneOrigin);
  const frame = page.frames().find((one) => one.url().startsWith(sandbox.paneOrigin))!;
  const editor = frame.getByRole('textbox').first();
  await editor.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Backspace');
  await editor.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, linesOfMinutes(lines).join('\n'));
  await frame.waitForFunction(hasAllMarks, undefined, { polling: 1000 });
  const marked = editor.locator('.line:has(.cue) .words');
  return { frame, line: marked.nth(Math.floor((await marked.count()) / 2)) };
}

/** No more marks have come for a while: all lines were read. */
const hasAllMarks = `(() => {
  const before = window.marks;
  window.marks = document.querySelectorAll('.cue').length;
  return window.marks > 0 && window.marks === before;
})()`;

const asInPane = 'height: 100vh; width: 280px; overflow: auto; font: 14px/20px sans-serif';

async function openBare(device: BrowserContext): Promise<Typable> {
  const page = await openPage(device, 1);
  const text = linesOfMinutes(lines).map((line) => `<div>${line}</div>`);
  await page.setContent(`<div contenteditable style="${asInPane}">${text.join('')}</div>`);
  return { frame: page.mainFrame(), line: page.locator('[contenteditable] > div').nth(lines / 2) };
}

function timesOf(what: string, { painted, work }: KeyTimes): readonly Measurement[] {
  const all = work.map((one) => one.all);
  return [
    { bench: `${what}: a key until painted, median`, value: median(painted), unit: 'ms' },
    { bench: `${what}: a key until painted, 95th percentile`, value: late(painted), unit: 'ms' },
    { bench: `${what}: work for a key, median`, value: median(all), unit: 'ms' },
    { bench: `${what}: work for a key, 95th percentile`, value: late(all), unit: 'ms' },
  ];
}

function ratiosOf(what: string, pane: KeyTimes, bare: KeyTimes): readonly Measurement[] {
  const ratio = (of: (times: KeyTimes) => readonly number[]): number => median(of(pane)) / median(of(bare));
  const painted = ratio((times) => times.painted);
  const work = ratio((times) => times.work.map(({ all }) => all));
  return [
    { bench: `${what}: a key until painted, to bare text`, value: painted, unit: 'times', least: 1 },
    { bench: `${what}: work for a key, to bare text`, value: work, unit: 'times', least: 1 },
  ];
}

/** What the work consists of; the rest of it is the browser's own: editing and painting. */
function partsOf(what: string, { work, rested }: KeyTimes): readonly Measurement[] {
  return [
    { bench: `${what}: of the work, script`, value: median(work.map(({ script }) => script)), unit: 'ms' },
    { bench: `${what}: of the work, layout`, value: median(work.map(({ layout }) => layout)), unit: 'ms' },
    { bench: `${what}: work when it rests`, value: median(rested.map(({ all }) => all)), unit: 'ms' },
  ];
}

function late(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? NaN;
}
