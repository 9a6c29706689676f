import type { FrameLocator, Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { paragraph, wordFile } from '../files/wordFile';
import { document } from '../proposals/reading';
import { editorIn, pressPost } from './minutes';
import { openStage, seriousComplaints, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
beforeEach(() => stage.reset());
afterAll(() => stage.close());

const accept = 'Maak hier een verslag van';

/** Pastes into the field, as the clipboard hands it over. */
async function paste(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.evaluate((element, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Drops a file on an element; the browser must not go to it. */
async function drop(place: Locator, name: string, bytes: Uint8Array): Promise<void> {
  const goes = await place.evaluate(
    (element, file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(file.bytes)], file.name));
      return element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, bytes: [...bytes] },
  );
  expect(goes).toBe(false);
}

/** Goes to the review and confirms one proposal after another with the keyboard alone. */
async function confirmAll(pane: FrameLocator, count: number): Promise<void> {
  await pane.getByRole('button', { name: /^Acties/ }).click();
  await pane.getByText(`${count} voorstellen te bevestigen`).waitFor();
  await pane.getByRole('button', { name: 'Nalopen' }).click();
  const confirm = pane.getByRole('button', { name: 'Bevestigen', exact: true });
  await confirm.first().focus();
  for (let left = count; left > 0; left--) await pane.locator(':focus').press('Enter');
  await confirm.waitFor({ state: 'hidden' });
  await pane.getByRole('button', { name: /Naar de acties/ }).click();
}

async function posted(): Promise<readonly string[]> {
  const boards = await stage.boards();
  return boards.flatMap(({ plan, tasks }) => tasks.map(({ title }) => `${plan.title}: ${title}`)).sort();
}

describe('existing minutes', () => {
  it('that are pasted go by way of what was read and what is confirmed to the boards', async () => {
    const device = await stage.device();
    const { pane, complaints } = await stage.window(device, '/teams/?meeting=adhoc&width=280');
    await pane.getByRole('button', { name: 'Bestaand verslag inlezen' }).click();
    await paste(pane.getByLabel('Plak hier de tekst'), document);

    await pane.getByRole('heading', { name: 'Dit is gelezen' }).and(pane.locator(':focus')).waitFor();
    await pane.getByRole('heading', { name: 'Aanwezig (4)' }).waitFor();
    await pane.getByRole('heading', { name: 'Agenda (5)' }).waitFor();
    await pane.getByRole('heading', { name: 'Besluiten (1)' }).waitFor();
    await pane.getByRole('heading', { name: 'Voorgestelde acties (2)' }).waitFor();
    const uncertain = pane.getByRole('listitem').filter({ hasText: 'misschien' });
    expect(await uncertain.allInnerTexts()).toEqual([expect.stringContaining('SZW neemt het voortouw')]);
    expect(await pane.getByLabel('Datum van de vergadering').inputValue()).toBe('2026-10-12');
    await pane.getByRole('button', { name: accept }).click();

    await editorIn(pane).getByText('Stand van de voorbereiding').waitFor();
    expect(await posted()).toEqual([]);
    await confirmAll(pane, 3);
    await pressPost(pane);
    await pane.getByText('2 van 2 taken staan in Planner.').waitFor({ timeout: 60_000 });
    const plans = (await posted()).map((task) => task.split(':')[0]);
    expect(plans).toEqual(['SZW acties SGO', 'VWS actiepunten']);

    await pane.getByRole('button', { name: 'Meer' }).click();
    await pane.getByRole('menuitem', { name: 'Bestaand verslag inlezen' }).click();
    await paste(pane.getByLabel('Plak hier de tekst'), document);
    await pane.getByRole('heading', { name: 'Heeft al een taak in Planner (2)' }).waitFor();
    expect(await pane.getByRole('heading', { name: /^Voorgestelde acties/ }).count()).toBe(0);
    expect(seriousComplaints(complaints)).toEqual([]);
    await device.close();
  });

  it('that are dropped as a Word file are added to the open minutes, which keep what they have, or become new ones', async () => {
    const device = await stage.device();
    const { pane, complaints } = await stage.window(device, '/teams/?meeting=sgo&width=280');
    await editorIn(pane).getByText('Opening en mededelingen').waitFor();
    await pane.getByRole('button', { name: 'Meer' }).click();
    await pane.getByRole('menuitem', { name: 'Bestaand verslag inlezen' }).click();
    const field = pane.getByLabel('Plak hier de tekst');

    await drop(field, 'verslag.docx', new TextEncoder().encode('geen Word'));
    await pane.getByText('Het bestand kan niet worden geopend').waitFor();
    const numbered = '<w:pStyle w:val="Agendapunt"/>';
    const file = wordFile(
      [
        paragraph('Opening en mededelingen', numbered),
        paragraph('VWS meldt dat de cijfers er zijn.'),
        paragraph('Nieuwe huisvesting', numbered),
        paragraph('SZW stuurt voor 1 december een voorstel rond.'),
      ].join(''),
    );
    await drop(pane.getByRole('heading', { name: 'Bestaand verslag inlezen' }), 'verslag.docx', file);
    await pane.getByRole('heading', { name: 'Dit is gelezen in verslag.docx' }).waitFor();
    await pane.getByRole('button', { name: 'Zet dit in het geopende verslag' }).click();
    await pane.getByText('1 voorstel te bevestigen').waitFor();
    await pane.getByRole('main', { name: 'Acties' }).and(pane.locator(':focus')).waitFor();
    await pane.getByRole('button', { name: 'Verslag', exact: true }).click();

    const text = await editorIn(pane).innerText();
    expect(text.split('Opening en mededelingen')).toHaveLength(2);
    expect(text).toContain('VWS meldt dat de cijfers er zijn.');
    expect(text).toContain('Nieuwe huisvesting');
    expect(text).toContain('Rondvraag en sluiting');

    await pane.getByRole('button', { name: 'Meer' }).click();
    await pane.getByRole('menuitem', { name: 'Bestaand verslag inlezen' }).click();
    await paste(pane.getByLabel('Plak hier de tekst'), document);
    await pane.getByRole('button', { name: 'Maak hier een nieuw verslag van' }).click();
    await editorIn(pane).getByText('Stand van de voorbereiding').waitFor();
    await pane.getByText('Dit is een nieuw verslag').waitFor();
    expect(await editorIn(pane).innerText()).not.toContain('Nieuwe huisvesting');
    await pane.getByRole('button', { name: 'Terug naar de vergadering' }).click();
    await editorIn(pane).getByText('Nieuwe huisvesting').waitFor();
    expect(await editorIn(pane).innerText()).not.toContain('Stand van de voorbereiding');
    expect(seriousComplaints(complaints)).toEqual([]);
    await device.close();
  });

  it('that came as a message are read from Outlook, and stand there again when it is opened again', async () => {
    const device = await stage.device();
    const writing = await stage.window(device, '/outlook/?compose=1');
    await writing.page.getByLabel('Aan').fill('anna.voorbeeld@minbzk.nl');
    await writing.page.getByLabel('Onderwerp').fill('Verslag werkgroep voorbeelden');
    await writing.page.getByRole('textbox', { name: 'Tekst' }).click();
    await writing.page.keyboard.type(
      [
        'Dag allen,',
        '1. Opening',
        'Iedereen is er.',
        '2. Planning',
        'VWS stuurt morgen een planning rond.',
      ].join('\n'),
    );
    await writing.page.getByRole('button', { name: 'Verzenden' }).click();
    await writing.page.getByText('Verzonden.').waitFor();

    const open = async () => {
      const opened = await stage.window(device, '/outlook/');
      const list = opened.page.getByRole('navigation', { name: 'Berichten' });
      await list.getByText('Verslag werkgroep voorbeelden').first().click();
      return opened;
    };
    const first = await open();
    await first.pane.getByRole('button', { name: 'Dit bericht inlezen' }).click();
    await first.pane.getByRole('heading', { name: 'Voorgestelde acties (1)' }).waitFor();
    await first.pane.getByRole('button', { name: accept }).click();
    await editorIn(first.pane).getByText('VWS stuurt morgen een planning rond.').waitFor();
    await first.pane.locator('[data-saved="saved"]').waitFor();

    const again = await open();
    await editorIn(again.pane).getByText('VWS stuurt morgen een planning rond.').waitFor();
    expect(seriousComplaints([...first.complaints, ...again.complaints])).toEqual([]);
    await device.close();
  });
});
