import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Frame, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editorIn, fillBelow, postButton, startUnder, typeUnder } from './minutes';
import { openStage, seriousComplaints, type Stage } from './stage';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const words = {
  'nl-nl': {
    tab: /^Acties/,
    back: 'Verslag',
    more: 'Meer',
    settings: 'Instellingen',
    routes: 'Waar gaan de taken heen?',
    there: /^.?\s*Aanwezig/,
  },
  'en-us': {
    tab: /^Actions/,
    back: 'Minutes',
    more: 'More',
    settings: 'Settings',
    routes: 'Where do the tasks go?',
    there: /^.?\s*Present/,
  },
} as const;

const lines = [
  'AZ: opent de vergadering',
  'Actie SZW: overzicht van de capaciteit maken uiterlijk 27 november',
  'Actie allen, behalve JenV: namen aan JenV doorgeven',
  'Schone versie van de brief maken (actie VWS, daarna BZK)',
  'Besluit: de lijn wordt bevestigd',
];

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
beforeEach(() => stage.reset());
const opened: BrowserContext[] = [];
afterEach(() => Promise.all(opened.splice(0).map((device) => device.close())));
afterAll(() => stage.close());

/** What axe finds in the pane, as "rule: element"; and the pane must not be wider than its frame. */
async function faults(page: Page): Promise<readonly string[]> {
  const frame = paneFrame(page);
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [...found, `wider than its frame: ${scrollWidth}`] : found;
  });
}

/** A window on a device that is put away after the test, however the test ends. */
async function openDevice(path: string): Promise<Window> {
  const device = await stage.device();
  opened.push(device);
  return stage.window(device, path);
}

async function openWith(path: string): Promise<Window> {
  const window = await openDevice(path);
  await editorIn(window.pane).waitFor();
  return window;
}

/** The pane in a window of its own. */
interface Window {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly complaints: readonly string[];
}

/** The screens of the pane in the order of use, with what axe finds on each. */
async function findings(
  { page, pane }: Window,
  locale: keyof typeof words,
): Promise<Record<string, unknown>> {
  const say = words[locale];
  const found: Record<string, unknown> = {};
  await typeUnder(page, pane, 'Opening en mededelingen', lines);
  found.minutes = await faults(page);
  await pane.getByRole('button', { name: say.there }).click();
  await pane.getByRole('list').filter({ hasText: 'Carla' }).first().waitFor();
  found.attendance = await faults(page);
  await pane.getByRole('button', { name: say.there }).click();
  await pane.getByRole('button', { name: say.tab }).click();
  await pane.locator('footer').getByRole('button').waitFor();
  found.actions = await faults(page);
  await pane.getByRole('button', { name: say.more }).click();
  await pane.getByRole('menuitem', { name: say.settings }).click();
  await pane.getByRole('list', { name: say.routes }).getByRole('listitem').first().waitFor();
  found.settings = await faults(page);
  return found;
}

describe('nothing in the way of anybody', () => {
  it.each([
    { theme: 'default', locale: 'nl-nl', scheme: 'light' },
    { theme: 'dark', locale: 'en-us', scheme: 'dark' },
    { theme: 'contrast', locale: 'nl-nl', scheme: 'dark' },
  ] as const)('at 280 px: $theme, $locale', async ({ theme, locale, scheme }) => {
    const window = await openWith(`/teams/?meeting=sgo&width=280&theme=${theme}&locale=${locale}`);
    expect(await findings(window, locale)).toEqual({
      minutes: [],
      attendance: [],
      actions: [],
      settings: [],
    });
    expect(await colorScheme(window.page)).toBe(scheme);
    expect(seriousComplaints(window.complaints)).toEqual([]);
  });

  it('wide, in the details of the meeting', async () => {
    const window = await openWith('/teams/?meeting=sgo&surface=details');
    await typeUnder(window.page, window.pane, 'Opening en mededelingen', lines);
    expect(await faults(window.page)).toEqual([]);
  });

  it('in the personal app, which opens with the list of actions', async () => {
    const { page, pane } = await openDevice('/teams/?surface=personal');
    await pane.getByRole('heading', { name: 'Actielijst' }).waitFor();
    expect(await faults(page)).toEqual([]);
  });
});

describe('to be read', () => {
  it('are the words that a proposal rests on, also in colours that the user forces', async () => {
    const { page, pane } = await openWith('/teams/?meeting=sgo&width=280');
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await typeUnder(page, pane, 'Opening en mededelingen', ['VWS stuurt morgen een planning rond.']);
    await pane.getByRole('button', { name: 'Acties' }).click();
    await pane.getByRole('button', { name: 'Nalopen' }).click();
    const colors = await pane
      .locator('mark')
      .first()
      .evaluate((mark) => [mark, mark.parentElement!].map((element) => getComputedStyle(element).color));
    expect(colors[0]).toBe(colors[1]);
  });

  it('is what was recognised in the line that is being typed, also at the lower end of the pane', async () => {
    const { page, pane } = await openWith('/teams/?meeting=sgo&width=280');
    await startUnder(page, pane, 'Rondvraag en sluiting');
    await fillBelow(page, Array<string>(20).fill('Een regel met zoveel woorden dat hij niet op een past.'));
    await page.keyboard.type('VWS stuurt morgen een planning rond.');
    const row = editorIn(pane).locator('.hint');
    await row.waitFor();
    const place = await row.evaluate((element) => {
      const { right, bottom } = element.getBoundingClientRect();
      const isOnTop = element.contains(document.elementFromPoint(right - 40, bottom - 4));
      return { isOnTop, isInside: bottom <= innerHeight };
    });
    expect(place).toEqual({ isOnTop: true, isInside: true });
  });

  it('is all that can be pressed where everything is twice as large', async () => {
    const { page, pane } = await openWith('/teams/?meeting=sgo&width=140');
    const cutOff = () =>
      pane
        .locator('button, h2, h3')
        .evaluateAll((all) =>
          all
            .filter((each) => each.getBoundingClientRect().left + each.scrollWidth > innerWidth)
            .map((each) => each.textContent),
        );
    await typeUnder(page, pane, 'Opening en mededelingen', [...lines, 'BZK stuurt de brief.']);
    await pane.getByText('wijzig').waitFor();
    expect(await cutOff()).toEqual([]);
    await pane.getByRole('button', { name: /^Acties/ }).click();
    await pane.getByRole('button', { name: 'Nalopen' }).waitFor();
    expect(await cutOff()).toEqual([]);
  });

  it('are the numbers of a long agenda, beside its titles', async () => {
    const { pane } = await openWith('/teams/?meeting=sgo&width=280');
    await editorIn(pane).evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '1. Voorbeeldpunt\n'.repeat(112));
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    const item = editorIn(pane).locator('.item[data-label="112"]');
    await item.waitFor();
    const { numberEnds, titleBegins } = await item.evaluate((element) => {
      const { left, width } = getComputedStyle(element, '::before');
      const title = element.querySelector('.words')!.getBoundingClientRect().left;
      return {
        numberEnds: parseFloat(left) + parseFloat(width),
        titleBegins: title - element.getBoundingClientRect().left,
      };
    });
    expect(titleBegins).toBeGreaterThan(numberEnds);
  });
});

describe('with the keyboard only', () => {
  it('Tab goes from the tabs to the text, and from the actions to the button that posts', async () => {
    const { page, pane } = await openWith('/teams/?meeting=sgo&width=280');
    const reach = async (name: string, key = 'Tab') => {
      const names: string[] = [];
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press(key);
        names.push(await focused(page));
        if (new RegExp(name).test(names.at(-1)!)) return names;
      }
      throw new Error(`${key} never came to ${name}: ${names.join(' | ')}`);
    };
    await pane.getByRole('heading', { level: 1 }).click();
    await reach('^Meer');
    await reach('^Verslag');
    await reach('^Acties');
    await reach('Aanwezig');
    await reach('^Verslag$');
    await expect.poll(async () => (await page.keyboard.press('End'), caretAt(page))).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Actie SZW: overzicht maken');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await reach('^Acties', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await postButton(pane).waitFor();
    await reach('^Plaats 1 actie');
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Bevestigen en plaatsen' }).waitFor();
    await reach('^Bevestigen en plaatsen');
    await page.keyboard.press('Enter');
    await pane.getByText('1 van 1 taak staat in Planner.').waitFor();
  });
});

describe('a screen reader', () => {
  it('hears what was recognised, and what became of it by a key', async () => {
    const { page, pane } = await openWith('/teams/?meeting=sgo&width=280');
    const heard = async (sentence: string) =>
      expect
        .poll(() => pane.locator('[aria-live="polite"]').allInnerTexts(), { timeout: 10_000 })
        .toContain(sentence);
    await typeUnder(page, pane, 'Opening en mededelingen', ['BZK stuurt de planning rond.']);
    const keys = 'Ctrl+Enter bevestigt, Escape wijst af, Alt+Enter legt uit.';
    await heard(`Herkend: Actie BZK geen datum. ${keys}`);
    await page.keyboard.press('Control+Enter');
    await heard('Bevestigd: Actie BZK geen datum.');
    await page.keyboard.press('ControlOrMeta+Z');
    await heard(`Herkend: Actie BZK geen datum. ${keys}`);
    await page.keyboard.press('Escape');
    await heard('Afgewezen. Ctrl+Z maakt het ongedaan.');
  });
});

describe('going through what was proposed, with the keyboard only', () => {
  it('begins at its heading, says of each button what it is about, and goes on where something was taken back', async () => {
    const { page, pane } = await openWith('/teams/?meeting=sgo&width=280');
    await typeUnder(page, pane, 'Opening en mededelingen', [
      'BZK stuurt uiterlijk 4 december de planning aan SZW.',
      'De raad stemt in met het voorstel.',
    ]);
    await pane.getByRole('button', { name: 'Acties' }).click();
    await pane.getByRole('button', { name: 'Nalopen' }).press('Enter');
    await expect.poll(() => focused(page)).toBe('Voorstellen nalopen');
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Alle 2 bevestigen: 1 Opening en mededelingen');
    await page.keyboard.press('Tab');
    expect(await described(page)).toContain('BZK stuurt uiterlijk 4 december');
    await page.keyboard.press('Enter');
    expect(await described(page)).toContain('De raad stemt in');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('Ongedaan maken: Planning aan SZW sturen');
    await page.keyboard.press('Enter');
    await expect.poll(() => described(page)).toContain('BZK stuurt uiterlijk 4 december');
    await pane.getByRole('button', { name: /Naar de acties/ }).press('Enter');
    await expect.poll(() => focused(page)).toContain('Acties');
  });
});

/** The look in which the browser draws its own parts of the pane. */
function colorScheme(page: Page): Promise<string> {
  return paneFrame(page).evaluate(() => getComputedStyle(document.querySelector('h1')!).colorScheme);
}

/** What the focused element of the pane is called. */
function focused(page: Page): Promise<string> {
  return paneFrame(page).evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });
}

/** What is said of the focused element of the pane besides its name. */
function described(page: Page): Promise<string> {
  return paneFrame(page).evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-describedby') ?? '';
    return document.getElementById(id)?.textContent ?? '';
  });
}

/** Letters before the caret in its line, after a paint: by then the editor has heard where the browser put it. */
function caretAt(page: Page): Promise<number> {
  return paneFrame(page).evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    const { anchorNode, anchorOffset } = getSelection()!;
    return anchorNode?.parentElement?.closest('.ProseMirror') ? anchorOffset : 0;
  });
}

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((frame) => frame.url().startsWith(stage.sandbox.paneOrigin));
  if (!frame) throw new Error('The window shows no pane');
  return frame;
}
