import type { Browser, BrowserContext, Page } from 'playwright-core';

/** How much slower than this machine an office laptop in a meeting is taken to be. */
export const slowdown = 4;

/** Notes in each frame when something to type in is on the screen: `typable` milliseconds after the frame began. */
const noteTypable = `{
  const watch = new MutationObserver(() => {
    if (!document.querySelector('[role="textbox"][contenteditable="true"], input[data-ready]')) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => (window.typable = performance.now())));
  });
  watch.observe(document, { childList: true, subtree: true, attributes: true });
}`;

/** A device that has nothing yet. Not the browser tests' own: their routes would switch the browser's cache off. */
export async function newDevice(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1180, height: 820 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  await context.addInitScript({ content: noteTypable });
  return context;
}

/** A page on a slow machine, that does not reach outside it. */
export function openSlowPage(device: BrowserContext): Promise<Page> {
  return openPage(device, slowdown);
}

/** A page on a machine that is so many times slower than this one, that does not reach outside it. */
export async function openPage(device: BrowserContext, rate: number): Promise<Page> {
  const page = await device.newPage();
  const session = await device.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: ['https://res.cdn.office.net/*'] });
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return page;
}

/** When a frame could be typed in, and the scripts it had loaded by then. */
export interface Typable {
  readonly time: number;
  readonly scripts: readonly string[];
}

/** Waits until the frame at an origin can be typed in. */
export async function typableAt(page: Page, origin: string): Promise<Typable> {
  const element = await page.waitForSelector(`iframe[src^="${origin}"]`, { state: 'attached' });
  const frame = (await element.contentFrame())!;
  await frame.waitForURL(`${origin}/**`, { waitUntil: 'commit' });
  return readTypable(frame);
}

/** The same for the page itself. */
export function readTypable(frame: Pick<Page, 'waitForFunction' | 'evaluate'>): Promise<Typable> {
  return frame.waitForFunction('window.typable', undefined, { timeout: 60_000 }).then(() =>
    frame.evaluate<Typable>(`({
        time: window.typable,
        scripts: performance.getEntriesByType('resource')
          .filter((entry) => entry.name.endsWith('.js') && entry.responseEnd <= window.typable)
          .map((entry) => new URL(entry.name).pathname),
      })`),
  );
}
