import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editorIn, startUnder, typeUnder, untilSaved } from './minutes';
import { openStage, type Stage } from './stage';

const window = '/teams/?meeting=sgo';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
beforeEach(() => stage.reset());
afterAll(() => stage.close());

/** From here on the browser is too busy to tell that the caret moved. */
function holdBack(pane: FrameLocator): Promise<void> {
  return editorIn(pane).evaluate(() => {
    const hold = (event: Event): void => void (event.isTrusted && event.stopImmediatePropagation());
    globalThis.addEventListener('selectionchange', hold, { capture: true });
  });
}

describe('the caret stands where it was put', () => {
  it('for the key that comes before the browser tells', async () => {
    const { page, pane } = await stage.window(await stage.device(), window);
    await editorIn(pane).waitFor();
    await holdBack(pane);
    await typeUnder(page, pane, 'Opening en mededelingen', ['direct getypt']);
    expect(await editorIn(pane).getByText('direct getypt', { exact: true }).count()).toBe(1);
    expect(await editorIn(pane).getByText('Opening en mededelingen', { exact: true }).count()).toBe(1);
  });

  it('when what another wrote comes before the browser tells', async () => {
    const mine = await stage.window(await stage.device(), window);
    const other = await stage.window(await stage.device(), window);
    await typeUnder(mine.page, mine.pane, 'Opening en mededelingen', ['twee drie']);
    await Promise.all([untilSaved(mine.pane), untilSaved(other.pane)]);
    await holdBack(mine.pane);
    await mine.page.keyboard.press('Home');
    await typeUnder(other.page, other.pane, 'Rondvraag en sluiting', ['van de ander']);
    await editorIn(mine.pane).getByText('van de ander').waitFor({ timeout: 60_000 });
    await mine.page.keyboard.type('een ');
    await editorIn(mine.pane).getByText('een twee drie', { exact: true }).waitFor();
  });

  it('through the keys that move it', async () => {
    const { page, pane } = await stage.window(await stage.device(), window);
    await editorIn(pane).waitFor();
    await holdBack(pane);
    await startUnder(page, pane, 'Opening en mededelingen');
    await page.keyboard.type('boven\nonder');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('eerst');
    const lines = await editorIn(pane).locator('.line').allInnerTexts();
    expect(lines.slice(0, 3)).toEqual(['eerst', 'boven', 'onder']);
  });

  it('where the minutes begin and end, and all of them is selected', async () => {
    const { page, pane } = await stage.window(await stage.device(), window);
    await startUnder(page, pane, 'Opening en mededelingen');
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('Eerst: ');
    await editorIn(pane).getByText('Eerst: Opening en mededelingen', { exact: true }).waitFor();
    await page.keyboard.press('ControlOrMeta+A');
    const selected = await editorIn(pane).evaluate(() => getSelection()?.toString() ?? '');
    expect(selected).toContain('Rondvraag en sluiting');
  });
});
