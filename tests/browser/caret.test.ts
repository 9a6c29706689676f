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

describe('what is taken back', () => {
  const sentence = 'BZK stuurt uiterlijk 4 december de planning aan SZW.';
  const lines = (pane: FrameLocator) => editorIn(pane).locator('.line').allInnerTexts();

  it('is the decision and not the sentence, then a line at a time, and the caret stands where it was', async () => {
    const { page, pane } = await stage.window(await stage.device(), window);
    await typeUnder(page, pane, 'Opening en mededelingen', ['AZ opent.', '']);
    // At one stroke each: a busy machine may halt for so long that the keys after it are no longer typed in one go.
    await page.keyboard.insertText(sentence);
    const action = editorIn(pane).locator('.line[data-kind="action"]');
    await page.keyboard.press('Control+Enter');
    await action.waitFor();
    await page.keyboard.insertText(' Ook aan VWS.');
    await page.keyboard.press('ControlOrMeta+Z');
    expect(await action.innerText()).toBe(sentence);
    await page.keyboard.press('ControlOrMeta+Z');
    await action.waitFor({ state: 'hidden' });
    expect(await lines(pane)).toEqual(['AZ opent.', sentence]);
    await page.keyboard.press('ControlOrMeta+Z');
    expect(await lines(pane)).toEqual(['AZ opent.']);
    await page.keyboard.type(' En sluit.');
    expect(await lines(pane)).toEqual(['AZ opent. En sluit.']);
  });

  it('brings the caret to what is done again, and leaves it there when another writes', async () => {
    const mine = await stage.window(await stage.device(), window);
    const other = await stage.window(await stage.device(), window);
    await typeUnder(mine.page, mine.pane, 'Opening en mededelingen', ['een', 'twee']);
    await Promise.all([untilSaved(mine.pane), untilSaved(other.pane)]);
    await mine.page.keyboard.press('ControlOrMeta+Z');
    await mine.page.keyboard.press('ControlOrMeta+Y');
    await mine.page.keyboard.type(' drie');
    await mine.page.keyboard.press('ControlOrMeta+Z');
    await mine.page.keyboard.press('ArrowUp');
    await typeUnder(other.page, other.pane, 'Rondvraag en sluiting', ['van de ander']);
    await editorIn(mine.pane).getByText('van de ander').waitFor({ timeout: 60_000 });
    await mine.page.keyboard.type('!');
    expect((await lines(mine.pane)).slice(0, 2).sort()).toEqual(['een!', 'twee']);
  });
});
