import { join } from 'node:path';
import { startSandbox } from '../../sandbox/servers';
import { createWorld } from '../../sandbox/world/createWorld';
import { openBrowser } from '../browser/browser';
import { typableAt } from '../browser/typable';
import { median, type Measurement } from './measurement';
import { newDevice, openSlowPage } from './slowPage';

const lines = 1000;
const words = ' de raad stemt in met het voorstel en vraagt BZK om een uitgewerkte planning voor het najaar';

/** Times each key from the press until the frame it shows in was painted. */
const timeKeys = `{
  window.keyTimes = [];
  addEventListener('keydown', ({ timeStamp }) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.keyTimes.push(performance.now() - timeStamp);
      port2.postMessage(0);
    });
  }, true);
}`;

/** Typing in the middle of long minutes, on a slow machine: from the key to the letter on the screen. */
export async function measureTyping(): Promise<readonly Measurement[]> {
  const dist = join(import.meta.dirname, '../../dist');
  const sandbox = await startSandbox({ world: createWorld('2026-11-23'), dist });
  const browser = await openBrowser();
  try {
    const device = await newDevice(browser);
    const page = await openSlowPage(device);
    await page.goto(`${sandbox.sandboxOrigin}/teams/?meeting=sgo`);
    await typableAt(page, sandbox.paneOrigin);
    const frame = page.frames().find((one) => one.url().startsWith(sandbox.paneOrigin))!;
    const editor = frame.getByRole('textbox').first();
    await editor.click();
    await editor.evaluate(
      (element, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      },
      Array.from({ length: lines }, (_, at) => `regel ${at} van een lang verslag`).join('\n'),
    );
    await editor.getByText('regel 500 van een lang verslag').click();
    await page.keyboard.press('End');
    await page.keyboard.type('begin', { delay: 200 });
    await frame.evaluate(timeKeys);
    await page.keyboard.type(words, { delay: 100 });
    await frame.waitForFunction(`window.keyTimes.length >= ${words.length}`);
    return figures(await frame.evaluate<number[]>('window.keyTimes'));
  } finally {
    await browser.close();
    await sandbox.close();
  }
}

function figures(times: readonly number[]): readonly Measurement[] {
  const sorted = [...times].sort((a, b) => a - b);
  const slow = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? NaN;
  return [
    { bench: `typing: a key in ${lines} lines, median`, value: median(times), unit: 'ms', least: oneFrame },
    { bench: `typing: a key in ${lines} lines, 95th percentile`, value: slow, unit: 'ms', least: oneFrame },
  ];
}

const oneFrame = 17;
