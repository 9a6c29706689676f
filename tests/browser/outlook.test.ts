import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editorIn, postButton, pressPost, showActions, typeUnder } from './minutes';
import { openStage, seriousComplaints, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
beforeEach(() => stage.reset());
afterAll(() => stage.close());

describe('the appointment in Outlook, at its organizer', () => {
  it('goes from the invitation to the boards', async () => {
    const device = await stage.device();
    const { page, pane, complaints } = await stage.window(device, '/outlook/?meeting=sgo&as=organizer');
    await editorIn(pane).waitFor();

    await pane.getByText('Meerjarenplanning trainees R&D <concept>').waitFor();
    await pane.getByRole('button', { name: /Aanwezig 15/ }).click();
    await pane.getByRole('listitem').filter({ hasText: 'Monster' }).first().waitFor();
    await pane.getByRole('button', { name: /Aanwezig 15/ }).click();

    await typeUnder(page, pane, 'Opening en mededelingen', [
      'AZ: opent de vergadering',
      'Actie SZW: overzicht van de capaciteit maken uiterlijk 27 november',
      'Schone versie van de brief maken (actie VWS, daarna BZK)',
      '',
    ]);
    await showActions(pane);
    await pressPost(pane);
    await pane.getByText('3 van 3 taken staan in Planner.').waitFor();
    await postButton(pane).waitFor({ state: 'hidden' });

    const boards = (await stage.boards()).filter(({ tasks }) => tasks.length > 0);
    expect(boards.map(({ plan, tasks }) => [plan.title, tasks.map(({ title }) => title)])).toEqual([
      ['Actiepunten BZK', ['Schone versie van de brief maken']],
      ['SZW acties SGO', ['Overzicht van de capaciteit maken']],
      ['VWS actiepunten', ['Schone versie van de brief maken']],
    ]);
    expect(seriousComplaints(complaints)).toEqual([]);
    await device.close();
  });
});

describe('beside a message', () => {
  const sentence = 'Bij dit bericht hoort geen afspraak in uw agenda.';

  it('that is being written, the pane says that no meeting belongs to it', async () => {
    const device = await stage.device();
    const { pane, complaints } = await stage.window(device, '/outlook/?compose=1');
    await pane.getByRole('heading', { name: sentence }).waitFor();
    expect(seriousComplaints(complaints)).toEqual([]);
    await device.close();
  });

  it('that was received, it says the same, and minutes can be begun by hand', async () => {
    const device = await stage.device();
    const writing = await stage.window(device, '/outlook/?compose=1');
    await writing.page.getByLabel('Aan').fill('anna.voorbeeld@minbzk.nl');
    await writing.page.getByLabel('Onderwerp').fill('Stukken voor morgen');
    await writing.page.getByRole('button', { name: 'Verzenden' }).click();
    await writing.page.getByText('Verzonden.').waitFor();

    const { page, pane, complaints } = await stage.window(device, '/outlook/');
    await page
      .getByRole('navigation', { name: 'Berichten' })
      .getByText('Stukken voor morgen')
      .first()
      .click();
    await pane.getByRole('heading', { name: sentence }).waitFor();
    await pane.getByRole('button', { name: 'Zonder agenda-afspraak beginnen' }).click();
    await page.keyboard.type('Overleg over de stukken');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Overleg over de stukken' }).waitFor();
    await editorIn(pane).waitFor();
    expect(seriousComplaints(complaints)).toEqual([]);
    await device.close();
  });
});
