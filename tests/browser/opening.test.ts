import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editorIn, typeUnder, untilSaved } from './minutes';
import { openStage, seriousComplaints, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
beforeEach(async () => {
  await stage.reset();
  await stage.admin('DELETE', '/admin/faults');
});
afterAll(() => stage.close());

/** The agenda items as they must stand there: the number, then the title. All are in tests/invitation/agenda. */
const agendas: Readonly<Record<string, readonly string[]>> = {
  sgo: [
    '1 Opening en mededelingen',
    '2 Verslag SGO vorige week (bijlage 1, ter vaststelling)',
    '3 Afstemming tussen de departementen',
    'a Ministerraad en Rijksministerraad van vrijdag',
    'b Onderraden en voorportalen',
    'c Uitvoeringstoetsen voorjaar',
    '4 Kantoorgebruik na de verhuizing',
    '5 Meerjarenplanning trainees R&D <concept>',
    '6 Rondvraag en sluiting',
  ],
  'mt-maart': [
    '0 Woordvoering door deskundigen van de directies',
    '1 Opening en actualiteiten',
    'a Rondje directies',
    'b Terugkoppeling Bestuursraad',
    '2 Preventie-aanpak en sportakkoord naast elkaar gelegd',
    '3 Collegiale toetsing',
    '4 Rondvraag en sluiting',
  ],
};

describe('the agenda stands there when the pane opens', () => {
  it.each(Object.entries(agendas))('of %s', async (meeting, agenda) => {
    const device = await stage.device();
    const { pane, complaints } = await stage.window(device, `/teams/?meeting=${meeting}`);
    await editorIn(pane).waitFor();
    expect(await itemsIn(pane)).toEqual(agenda);
    expect(seriousComplaints(complaints)).toEqual([]);
    await device.close();
  });

  it('and is numbered anew below an item that comes a step forward', async () => {
    const device = await stage.device();
    const { page, pane } = await stage.window(device, '/teams/?meeting=mt-maart');
    await editorIn(pane).getByText('Rondje directies').click();
    await page.keyboard.press('Shift+Tab');
    expect((await itemsIn(pane)).slice(2)).toEqual([
      '2 Rondje directies',
      'a Terugkoppeling Bestuursraad',
      '3 Preventie-aanpak en sportakkoord naast elkaar gelegd',
      '4 Collegiale toetsing',
      '5 Rondvraag en sluiting',
    ]);
    await device.close();
  });

  it('of the occurrence of today in a series', async () => {
    const device = await stage.device();
    const { pane } = await stage.window(device, '/teams/?meeting=weekoverleg');
    const day = new Intl.DateTimeFormat('nl-NL', {
      timeZone: 'Europe/Amsterdam',
      day: 'numeric',
      month: 'long',
    });
    await pane.getByText(`${day.format(new Date())} · 10.00–10.30 uur`).waitFor();
    await device.close();
  });

  it('of five hundred people and a hostile megabyte, of which nothing runs', async () => {
    const device = await stage.device();
    const asked: string[] = [];
    device.on('request', (request) => void asked.push(request.url()));
    const { page, pane, complaints } = await stage.window(device, '/teams/?meeting=groot');
    await editorIn(pane).waitFor();
    expect(await itemsIn(pane)).toEqual([
      '1 Opening',
      '2 Stand van het programma',
      '3 Vragen uit de zaal',
      '4 Sluiting',
    ]);
    await pane.getByRole('button', { name: /Aanwezig 501/ }).click();
    await pane.getByRole('searchbox').fill('Deelnemer 400');
    await pane.getByText('Deelnemer 400').first().waitFor();
    const found = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => (window as { hostile?: unknown }).hostile ?? null)),
    );
    expect(found).toEqual(found.map(() => null));
    expect(found.length).toBeGreaterThan(1);
    expect(asked.filter((url) => url.includes('hostile.invalid'))).toEqual([]);
    expect(seriousComplaints(complaints)).toEqual([]);
    await device.close();
  });

  it('not of a call without an appointment: a title by hand is enough', async () => {
    const device = await stage.device();
    const { page, pane } = await stage.window(device, '/teams/?meeting=adhoc');
    await pane.getByText('Bij dit gesprek is geen afspraak in uw agenda gevonden.').waitFor();
    await pane.getByRole('button', { name: 'Zonder agenda-afspraak beginnen' }).click();
    await page.keyboard.type('Even bellen over de brief');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Even bellen over de brief' }).waitFor();
    await editorIn(pane).click();
    await page.keyboard.type('VWS: brief is bijna klaar');
    await untilSaved(pane);
    await page.reload();
    await editorIn(pane).getByText('brief is bijna klaar').waitFor();
    await device.close();
  });
});

describe('when Microsoft 365 does not give the calendar', () => {
  it('consent that is refused leaves a sentence, and typing', async () => {
    await stage.admin('PUT', '/admin/consent', { mode: 'ask' });
    const device = await stage.device();
    const { page, pane } = await stage.window(device, '/teams/?meeting=sgo');
    await pane.getByRole('button', { name: /Toestemming geven|Aanmelden/ }).click();
    await page.getByRole('button', { name: 'Annuleren' }).click();
    await pane.getByText('U hebt het aanmelden afgebroken. U kunt het later alsnog doen.').waitFor();
    await pane.getByRole('button', { name: 'Zonder agenda-afspraak beginnen' }).click();
    await page.keyboard.type('SGO');
    await page.keyboard.press('Enter');
    await editorIn(pane).click();
    await page.keyboard.type('AZ: opent de vergadering');
    await editorIn(pane).getByText('opent de vergadering').waitFor();
    await page.reload();
    await editorIn(pane).getByText('opent de vergadering').waitFor();
    await device.close();
  });

  it('consent that is given opens the agenda', async () => {
    await stage.admin('PUT', '/admin/consent', { mode: 'ask' });
    const device = await stage.device();
    const { page, pane } = await stage.window(device, '/teams/?meeting=sgo');
    await pane.getByRole('button', { name: /Toestemming geven|Aanmelden/ }).click();
    await page.getByText('uw agenda te lezen').waitFor();
    await page.getByRole('button', { name: 'Accepteren' }).click();
    await editorIn(pane).getByText('Opening en mededelingen').waitFor();
    await device.close();
  });

  it.each([
    ['403', 'U hebt geen toegang tot deze afspraak.'],
    ['503', 'De afspraak kon niet worden gelezen.'],
  ])('%s: a sentence, and trying again works', async (kind, sentence) => {
    await stage.admin('POST', '/admin/faults', {
      rules: [{ match: { path: '/me/(calendarView|events)' }, kind, retryAfter: 0 }],
    });
    const device = await stage.device();
    const { page, pane, complaints } = await stage.window(device, '/teams/?meeting=sgo');
    await pane.getByText(sentence).waitFor({ timeout: 40_000 });
    await stage.admin('DELETE', '/admin/faults');
    await pane.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await typeUnder(page, pane, 'Opening en mededelingen', ['AZ: opent de vergadering']);
    await editorIn(pane).getByText('opent de vergadering').waitFor();
    expect(seriousComplaints(complaints)).toEqual([]);
    await device.close();
  });
});

describe('a screen whose code did not come', () => {
  it('says so, leaves the minutes as they are, and comes when it is asked for again', async () => {
    const device = await stage.device();
    let reachable = true;
    await device.route(/\.js$/, (route) => (reachable ? route.continue() : route.abort()));
    const { page, pane } = await stage.window(device, '/teams/?meeting=sgo&width=280');
    await editorIn(pane).waitFor();
    reachable = false;
    await pane.getByRole('button', { name: /^Acties/ }).click();
    // What stands around the minutes may have been on its way too, and says so there.
    await pane.getByText('Dit onderdeel kon niet worden opgehaald').filter({ visible: true }).waitFor();
    await pane.getByRole('button', { name: 'Verslag', exact: true }).click();
    await typeUnder(page, pane, 'Opening en mededelingen', ['AZ: opent de vergadering']);
    reachable = true;
    await pane.getByRole('button', { name: /^Acties/ }).click();
    await pane.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await pane.getByText('Nog geen actiepunten.').waitFor();
    await device.close();
  });
});

it('types while what recognises could not be fetched, says so, and reads what was typed when it comes', async () => {
  const device = await stage.device();
  let reachable = false;
  await device.route(/\/reading\.\w+\.js$/, (route) => (reachable ? route.continue() : route.abort()));
  const { page, pane } = await stage.window(device, '/teams/?meeting=sgo');
  await pane.getByText('Acties en besluiten worden nog niet herkend').waitFor();
  await typeUnder(page, pane, 'Opening en mededelingen', ['Actie BZK: stuurt de nota rond', 'Verder niets']);
  reachable = true;
  await pane.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await editorIn(pane).locator('.line[data-kind="action"]').getByText('stuurt de nota rond').waitFor();
  await device.close();
});

async function itemsIn(pane: Parameters<typeof editorIn>[0]): Promise<readonly string[]> {
  const items = await editorIn(pane).locator('.item').all();
  return Promise.all(
    items.map(async (item) => {
      const [label, words] = await Promise.all([
        item.getAttribute('data-label'),
        item.locator('.words').innerText(),
      ]);
      return `${label} ${words}`;
    }),
  );
}
