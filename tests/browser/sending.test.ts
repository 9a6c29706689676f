import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editorIn, typeUnder, untilSaved } from './minutes';
import { openStage, seriousComplaints, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
beforeEach(() => stage.reset());
afterAll(() => stage.close());

interface Message {
  readonly folder: string;
  readonly subject: string;
  readonly body: { readonly content: string };
  readonly toRecipients: readonly unknown[];
  readonly attachments: readonly { readonly name: string; readonly size: number }[];
}

/** Everything in the secretary's mailbox, newest first. */
async function mailbox(): Promise<readonly Message[]> {
  const { secretaryId } = (await stage.admin('GET', '/admin/world')) as { secretaryId: string };
  return (await stage.admin('GET', `/admin/mailbox?userId=${secretaryId}`)) as readonly Message[];
}

describe('the minutes are sent from Teams', () => {
  it('as they were previewed, once, with the Word document', async () => {
    const device = await stage.device();
    const { page, pane, complaints } = await stage.window(device, '/teams/?meeting=sgo&width=280');
    await editorIn(pane).waitFor();
    await typeUnder(page, pane, 'Opening en mededelingen', [
      'Actie SZW: overzicht van de capaciteit maken uiterlijk 1 maart 2027',
      'Besluit: de lijn blijft gelijk',
      '',
    ]);
    await untilSaved(pane);
    await pane.getByRole('button', { name: 'Versturen', exact: true }).click();
    const preview = pane.frameLocator('iframe');
    await preview.getByText('Overzicht van de capaciteit maken').waitFor();
    await preview.getByText('De lijn blijft gelijk').waitFor();

    await pane.getByRole('button', { name: 'Concept in Outlook maken' }).click();
    await pane.getByText('Het concept staat in Outlook').waitFor();
    expect((await mailbox()).map(({ folder }) => folder)).toEqual(['drafts']);

    await pane.getByRole('button', { name: 'Versturen …', exact: true }).click();
    await pane.getByRole('button', { name: /^Versturen aan 16/ }).click();
    await pane.getByText('Het verslag is verstuurd.').waitFor();
    const sent = (await mailbox()).filter(({ folder }) => folder !== 'inbox');
    expect(sent.map(({ folder }) => folder)).toEqual(['sentitems']);
    expect(sent[0]?.toRecipients).toHaveLength(16);
    expect(sent[0]?.attachments).toMatchObject([{ name: expect.stringMatching(/^Verslag SGO .*\.docx$/) }]);
    const shown = await pane.locator('iframe').getAttribute('srcdoc');
    expect(sent[0]?.body.content).toBe(shown);

    await pane.getByRole('button', { name: 'Versturen …', exact: true }).click();
    await pane.getByRole('button', { name: /^Versturen aan 16/ }).click();
    await pane.getByText(/Er is niets opnieuw verstuurd/).waitFor();
    expect((await mailbox()).filter(({ folder }) => folder === 'sentitems')).toHaveLength(1);
    expect(seriousComplaints(complaints)).toEqual([]);
    await device.close();
  });
});

describe('the minutes are put in a message that is written in Outlook', () => {
  it('after the meeting was chosen: text, subject, people and document, and pressed again nothing twice', async () => {
    const device = await stage.device();
    const { page, pane, complaints } = await stage.window(device, '/outlook/?compose=1');
    await pane.getByRole('button', { name: /^SGO/ }).first().click();
    await editorIn(pane).waitFor();
    await typeUnder(page, pane, 'Opening en mededelingen', [
      'Actie SZW: overzicht van de capaciteit maken uiterlijk 1 maart 2027',
      '',
    ]);
    await untilSaved(pane);
    await pane.getByRole('button', { name: 'Versturen', exact: true }).click();
    await pane.getByRole('button', { name: 'In dit bericht zetten' }).click();
    await pane.getByText('Het verslag staat in uw bericht.').waitFor();
    await pane.getByRole('button', { name: 'In dit bericht zetten' }).click();
    await pane.getByText('Bezig …').waitFor({ state: 'hidden' });
    await pane.getByText('Het verslag staat in uw bericht.').waitFor();
    const written = page.frameLocator('iframe[title="Tekst"]');
    await written.getByText('Overzicht van de capaciteit maken').waitFor();
    expect(await written.getByRole('heading', { name: /^Verslag SGO/ }).count()).toBe(1);
    expect(await page.getByLabel('Onderwerp').inputValue()).toMatch(/^Verslag SGO .* \(concept\)$/);
    expect(await page.getByLabel('Aan').inputValue()).toContain('@');
    expect(await page.getByText(/^Verslag SGO .*\.docx/).count()).toBe(1);
    expect(seriousComplaints(complaints)).toEqual([]);
    await device.close();
  });
});

describe('the library of a team', () => {
  it('is chosen for new minutes only when something can be written there; why not is said, and nothing changes', async () => {
    const device = await stage.device();
    const { pane, complaints } = await stage.window(device, '/teams/?meeting=mt-dgv&width=280');
    await editorIn(pane).waitFor();
    await pane.getByRole('button', { name: 'Meer' }).click();
    await pane.getByRole('menuitem', { name: 'Instellingen' }).click();
    await pane.getByRole('button', { name: 'Andere plaats kiezen' }).click();
    const places = pane.getByLabel('Plaats van nieuwe verslagen');
    await places.selectOption('VWS MT DGV');
    const press = pane.getByRole('button', { name: 'Hier bewaren' });
    for (const [kind, why] of [
      ['403', 'U mag daar niet schrijven.'],
      ['507', 'De bibliotheek is vol.'],
    ] as const) {
      const rules = [{ match: { path: '^/groups/.*/drive' }, kind, rate: 1 }];
      await stage.admin('POST', '/admin/faults', { rules });
      await press.click();
      await pane
        .getByText(`Nieuwe verslagen gaan niet naar VWS MT DGV: er veranderde niets. ${why}`)
        .waitFor();
    }
    await stage.admin('DELETE', '/admin/faults');
    await pane.getByText('In uw eigen OneDrive.').waitFor();
    await press.click();
    await pane.getByText('In de bibliotheek van VWS MT DGV.').waitFor();
    expect(seriousComplaints(complaints)).toEqual([]);
    await device.close();
  });
});
