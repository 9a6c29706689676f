import type { Page } from 'playwright-core';

/** Notes in each frame when something to type in is on the screen: `typable` milliseconds after the frame began. */
export const noteTypable = `{
  const watch = new MutationObserver(() => {
    if (!document.querySelector('[role="textbox"][contenteditable="true"], input[data-ready]')) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => (window.typable = performance.now())));
  });
  watch.observe(document, { childList: true, subtree: true, attributes: true });
}`;

/** When a frame could be typed in, and the files it had loaded by then. */
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
