import { join } from 'node:path';
import type { BrowserContext, CDPSession, Frame } from 'playwright-core';
import { startSandbox, type Sandbox } from '../../sandbox/servers';
import { createWorld } from '../../sandbox/world/createWorld';
import { openBrowser } from '../browser/browser';
import { fill } from './manyActions';
import type { Measurement } from './measurement';
import { newDevice, openPage, slowdown } from './slowPage';

const actions = 5000;
const frames = 300;

/** Scrolls the list by 120 pixels a frame, as a wheel that is turned fast does, and counts the frames that were left out. */
const scroll = `new Promise((done) => {
  const scroller = document.querySelector('[role=grid]').parentElement;
  let [count, dropped, last] = [0, 0, 0];
  const tick = (now) => {
    if (last) dropped += Math.max(0, Math.round((now - last) / (1000 / 60)) - 1);
    last = now;
    scroller.scrollTop += 120;
    if (++count > ${frames}) done(dropped);
    else requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
})`;

/**
 * Frames that are dropped while the list of all meetings scrolls, on this machine and on a slower one. Beside it the work in a frame, in time
 * of the processor: a machine that has something else to do drops frames too.
 */
export async function measureScrolling(): Promise<readonly Measurement[]> {
  const world = createWorld('2026-11-23');
  const sandbox = await startSandbox({ world, dist: join(import.meta.dirname, '../../dist') });
  const browser = await openBrowser();
  try {
    await fill({ origin: sandbox.sandboxOrigin, world }, actions);
    const device = await newDevice(browser);
    return [...(await measureAt(1, device, sandbox)), ...(await measureAt(slowdown, device, sandbox))];
  } finally {
    await browser.close();
    await sandbox.close();
  }
}

async function measureAt(
  rate: number,
  device: BrowserContext,
  { sandboxOrigin, paneOrigin }: Sandbox,
): Promise<readonly Measurement[]> {
  const page = await openPage(device, rate);
  await page.goto(`${sandboxOrigin}/teams/?meeting=sgo&surface=personal`);
  const pane = page.frameLocator(`iframe[src^="${paneOrigin}"]`);
  await pane.getByText(/stand van/).waitFor({ timeout: 120_000 });
  const frame = page.frames().find((one) => one.url().startsWith(paneOrigin))!;
  const session = await device.newCDPSession(frame).catch(() => device.newCDPSession(page));
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await worked(session);
  const dropped = await scrollIn(frame);
  const work = (await worked(session)) - before;
  await page.close();
  const what = `list: scrolling ${actions} actions${rate === 1 ? '' : `, ${rate} times slower`}`;
  return [
    { bench: `${what}, dropped of ${frames}`, value: dropped, unit: 'frames', least: 0 },
    { bench: `${what}, work in a frame`, value: work / frames, unit: 'ms' },
  ];
}

function scrollIn(frame: Frame): Promise<number> {
  return frame.evaluate<number>(scroll);
}

/** Milliseconds the page's processor worked until now. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}
