import type { Browser, BrowserContext, Page } from 'playwright-core';
import { noteTypable } from '../browser/typable';

/** How much slower than this machine an office laptop in a meeting is taken to be. */
export const slowdown = 4;

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
