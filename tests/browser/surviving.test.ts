import type { BrowserContext, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editorIn, typeUnder, untilSaved } from './minutes';
import { openStage, type Stage } from './stage';

const window = '/teams/?meeting=sgo&width=280';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
beforeEach(async () => {
  await stage.reset();
  await stage.admin('DELETE', '/admin/faults');
});
afterAll(() => stage.close());

/** The sentence under the header that says what is the matter. */
function notice(pane: FrameLocator, words: RegExp) {
  return pane.getByRole('status').filter({ hasText: words });
}

/** From here on the drive answers every call with this. */
function driveAnswers(kind: string): Promise<unknown> {
  return stage.admin('POST', '/admin/faults', { rules: [{ match: { path: '/drive/' }, kind }] });
}

// What each refusal becomes is in tests/workspace/driveState; here one of them comes through the whole pane.
describe('what only this device has is said so, and goes up by itself', () => {
  it('when the drive is full', async () => {
    const sentence = /OneDrive is vol\. Wat u typte staat op dit apparaat\./;
    const { page, pane } = await stage.window(await stage.device(), window);
    await untilSaved(pane);
    await driveAnswers('507');
    await typeUnder(page, pane, 'Opening en mededelingen', ['Getypt terwijl het niet kon']);
    await notice(pane, sentence).waitFor();
    await stage.admin('DELETE', '/admin/faults');
    await untilSaved(pane);
    expect(await notice(pane, sentence).count()).toBe(0);

    const other = await stage.window(await stage.device(), window);
    await editorIn(other.pane).getByText('Getypt terwijl het niet kon').waitFor();
  });
});

describe('the page that is killed', () => {
  it('in the middle of typing leaves every key on the device', async () => {
    const device = await stage.device();
    const { page, pane } = await stage.window(device, window);
    await editorIn(pane).waitFor();
    await driveAnswers('503');
    const typed = Array.from({ length: 10 }, (_, at) => `Regel ${at + 1} van het verslag`);
    await typeUnder(page, pane, 'Opening en mededelingen', [...typed, 'halverwege een woo']);
    await kill(device);

    const again = await stage.window(device, window);
    await editorIn(again.pane).getByText('halverwege een woo', { exact: true }).waitFor();
    for (const line of typed)
      expect(await editorIn(again.pane).getByText(line, { exact: true }).count()).toBe(1);
  });
});

/** The browser ends the process of every page on this device: no page hears of it. */
async function kill(device: BrowserContext): Promise<void> {
  for (const page of device.pages()) {
    const crashed = page.waitForEvent('crash');
    void page.goto('chrome://crash').catch(() => 'as asked');
    await crashed;
    await page.close();
  }
}

describe('storage on the device', () => {
  it('that is denied: says that only the window has it, and the drive gets it', async () => {
    const device = await stage.device();
    await device.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
    const { page, pane } = await stage.window(device, window);
    await untilSaved(pane);
    await driveAnswers('507');
    await typeUnder(page, pane, 'Opening en mededelingen', ['Alleen in dit venster']);
    await notice(pane, /Dit apparaat bewaart niets.* OneDrive is vol\..*alleen in dit venster/).waitFor();
    await stage.admin('DELETE', '/admin/faults');
    await untilSaved(pane);
    await page.reload();
    await editorIn(pane).getByText('Alleen in dit venster').waitFor();
  });

  it('that is thrown away while the page is open is filled again', async () => {
    const device = await stage.device();
    const { page, pane } = await stage.window(device, window);
    await untilSaved(pane);
    await driveAnswers('503');
    await typeUnder(page, pane, 'Opening en mededelingen', ['Voor het opruimen']);
    const session = await device.newCDPSession(page);
    const origin = stage.sandbox.paneOrigin;
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await page.keyboard.type('\nNa het opruimen');
    await pane
      .getByText(/alleen op dit apparaat/)
      .first()
      .waitFor();
    await page.reload();
    await editorIn(pane).getByText('Na het opruimen').waitFor();
    await editorIn(pane).getByText('Voor het opruimen').waitFor();
  });
});

describe('two at once', () => {
  it('see each other, and what the other types within seconds', async () => {
    const one = await stage.window(await stage.device(), window);
    await untilSaved(one.pane);
    const other = await stage.window(await stage.device(), window);
    const others = (pane: FrameLocator) => pane.getByRole('list', { name: 'Ook in dit verslag' });
    await others(other.pane).waitFor();
    await others(one.pane).waitFor();
    await typeUnder(other.page, other.pane, 'Rondvraag en sluiting', ['Van de ander']);
    await editorIn(one.pane).getByText('Van de ander').waitFor({ timeout: 15_000 });
  });
});
