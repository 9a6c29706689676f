import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { agree } from './agreeing';
import { editorIn, pressPost, showActions, startUnder, typeUnder, untilSaved } from './minutes';
import { openStage, seriousComplaints, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
afterAll(() => stage.close());

it('three meetings of a series are held one after another, each with what the one before left to it', async () => {
  const device = await stage.device();

  const first = await stage.window(device, '/outlook/?meeting=weekoverleg-2&as=organizer');
  await editorIn(first.pane).waitFor();
  await typeUnder(first.page, first.pane, 'Wat komt er aan', [
    'Actie SZW: overzicht van de capaciteit rondsturen uiterlijk 1 maart 2027',
    'Actie VWS: planning van het najaar maken uiterlijk 1 april 2027',
    '',
  ]);
  await startUnder(first.page, first.pane, 'Knelpunten per departement');
  await first.page.keyboard.type('Huisvesting /agendapunt\n');
  await first.page.keyboard.type(' /doorschuiven\n');
  await showActions(first.pane);
  await pressPost(first.pane);
  await first.pane
    .getByText(/sta(at|an) in Planner/)
    .first()
    .waitFor();
  await first.pane.getByRole('button', { name: 'Versturen', exact: true }).click();
  await first.pane.getByLabel('ter vaststelling').check();
  await untilSaved(first.pane);
  await agree(stage, first.pane, [
    { department: 'SZW', due: '2027-03-01', state: 'niet begonnen' },
    { department: 'VWS', due: '2027-04-01', state: 'niet begonnen' },
  ]);
  await first.page.close();
  const [vws] = (await stage.boards()).find(({ plan }) => plan.title === 'VWS actiepunten')!.tasks;
  await stage.admin('PATCH', `/admin/tasks/${vws!.id}`, { percentComplete: 100 });

  const second = await stage.window(device, '/outlook/?meeting=weekoverleg-1&as=organizer');
  const { pane } = second;
  await pane.getByText(/1 open actie, verslag vast te stellen, 1 aangehouden punt/).waitFor();
  await editorIn(pane).getByText('Huisvesting').waitFor();
  await pane.getByRole('button', { name: 'Bespreken' }).click();
  await focused(pane.locator('#carry-over-heading'));
  await pane.getByText('gereed', { exact: true }).waitFor();
  await pane.getByLabel('Wijzigingen').fill('bij punt 2 wordt acht negen');
  await pane.getByRole('button', { name: 'Vaststellen', exact: true }).click();
  await pane.getByRole('button', { name: /^Wijzigen …: .*verzicht/ }).click();
  await pane.getByLabel('Nieuwe termijn').fill('2027-05-01');
  await pane.getByLabel('Toelichting in het verslag').fill('na de voorjaarsnota');
  await pane.getByRole('button', { name: 'Vastleggen' }).click();
  await pane.getByRole('button', { name: /Terug naar het verslag/ }).click();
  await focused(pane.locator('main').first());
  await pane.getByText(/verzicht.*\(SZW\): termijn van .* naar .*; na de voorjaarsnota/).waitFor();
  await untilSaved(pane);
  await agree(stage, pane, [
    { department: 'SZW', due: '2027-05-01', state: 'niet begonnen' },
    { department: 'VWS', due: '2027-04-01', state: 'gereed' },
  ]);
  await second.page.close();

  const third = await stage.window(device, '/teams/?meeting=weekoverleg&width=280');
  await third.pane.getByText(/1 open actie, verslag vast te stellen\./).waitFor();
  expect(await editorIn(third.pane).getByText('Huisvesting').count()).toBe(0);
  await third.pane.getByRole('button', { name: 'Bespreken' }).click();
  await third.pane.getByRole('button', { name: /^Sluiten: .*verzicht/ }).click();
  await third.pane.getByRole('button', { name: /^Geschiedenis: .*verzicht/ }).click();
  await third.pane.getByText(/terug, SZW termijn van .*genoteerd door Voorbeeld/).waitFor();
  await third.pane.getByRole('button', { name: 'Versturen', exact: true }).click();
  const mail = third.pane.frameLocator('iframe');
  await mail.getByText('Acties uit eerdere vergaderingen').waitFor();
  await mail.getByText('gesloten', { exact: true }).waitFor();
  await untilSaved(third.pane);
  await agree(stage, third.pane, [
    { department: 'SZW', due: '2027-05-01', state: 'gereed' },
    { department: 'VWS', due: '2027-04-01', state: 'gereed' },
  ]);
  await third.page.close();

  const adopted = await stage.window(device, '/outlook/?meeting=weekoverleg-2&as=organizer');
  await adopted.pane.getByText(/^Vastgesteld op .*bij punt 2 wordt acht negen/).waitFor();
  expect(await editorIn(adopted.pane).getAttribute('contenteditable')).toBe('false');
  await adopted.pane.getByRole('button', { name: 'Heropenen …' }).click();
  await adopted.pane.getByRole('button', { name: 'Heropenen', exact: true }).click();
  await expect.poll(() => editorIn(adopted.pane).getAttribute('contenteditable')).toBe('true');
  const complaints = [first, second, third, adopted].flatMap((window) => window.complaints);
  expect(seriousComplaints(complaints)).toEqual([]);
}, 150_000);

/** Waits until the keyboard goes on from there. */
async function focused(place: Locator): Promise<void> {
  await expect.poll(() => place.evaluate((element) => element === document.activeElement)).toBe(true);
}
