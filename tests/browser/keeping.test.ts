import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editorIn, postButton, pressPost, showActions, typeUnder, untilSaved } from './minutes';
import { openStage, seriousComplaints, type Stage } from './stage';

const window = '/teams/?meeting=sgo';
const lines = [
  'AZ: opent de vergadering',
  'Actie SZW: overzicht van de capaciteit maken uiterlijk 27 november',
  'Actie allen: namen aan JenV doorgeven',
  '',
];

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
beforeEach(() => stage.reset());
afterAll(() => stage.close());

/** Every task on every board, with its plan: what is there twice stands here twice. */
async function tasks(): Promise<readonly string[]> {
  const boards = await stage.boards();
  return boards.flatMap(({ plan, tasks }) => tasks.map(({ title }) => `${plan.title}: ${title}`)).sort();
}

function twice(all: readonly string[]): readonly string[] {
  return all.filter((task, at) => all.indexOf(task) !== at);
}

describe('what is typed stays', () => {
  it('through a reload in the middle of typing', async () => {
    const device = await stage.device();
    const { page, pane } = await stage.window(device, window);
    await editorIn(pane).waitFor();
    const typed = Array.from({ length: 12 }, (_, at) => `Regel ${at + 1} van het verslag`);
    await typeUnder(page, pane, 'Opening en mededelingen', [...typed, 'halverwege een woo']);
    await page.reload();
    await editorIn(pane).getByText('halverwege een woo').waitFor();
    for (const line of typed) expect(await editorIn(pane).getByText(line, { exact: true }).count()).toBe(1);
    await device.close();
  });

  it('on another device', async () => {
    const one = await stage.device();
    const typing = await stage.window(one, window);
    await editorIn(typing.pane).waitFor();
    await typeUnder(typing.page, typing.pane, 'Rondvraag en sluiting', ['Niets voor de rondvraag']);
    await untilSaved(typing.pane);
    await one.close();

    const other = await stage.device();
    const { pane } = await stage.window(other, window);
    await editorIn(pane).getByText('Niets voor de rondvraag').waitFor();
    expect(await editorIn(pane).getByText('Rondvraag en sluiting').count()).toBe(1);
    await other.close();
  });

  it('without a connection, and goes up when it is back', async () => {
    const device = await stage.device();
    const { page, pane } = await stage.window(device, window);
    await untilSaved(pane);
    await device.setOffline(true);
    await typeUnder(page, pane, 'Rondvraag en sluiting', ['Getypt in de tunnel']);
    await pane
      .getByText(/alleen op dit apparaat · offline/)
      .first()
      .waitFor();
    await device.setOffline(false);
    await untilSaved(pane);
    await device.close();

    const other = await stage.device();
    const later = await stage.window(other, window);
    await editorIn(later.pane).getByText('Getypt in de tunnel').waitFor();
    await other.close();
  });

  it('of two people at once, in the same place', async () => {
    const [one, other] = [await stage.device(), await stage.device()];
    const first = await stage.window(one, window);
    const second = await stage.window(other, window);
    await Promise.all([untilSaved(first.pane), untilSaved(second.pane)]);
    await typeUnder(first.page, first.pane, 'Opening en mededelingen', ['van de een']);
    await typeUnder(second.page, second.pane, 'Opening en mededelingen', ['van de ander']);
    for (const { pane } of [first, second]) {
      await editorIn(pane).getByText('van de een').waitFor({ timeout: 60_000 });
      await editorIn(pane).getByText('van de ander').waitFor({ timeout: 60_000 });
    }
    await expect
      .poll(
        async () => (await editorIn(first.pane).innerText()) === (await editorIn(second.pane).innerText()),
      )
      .toBe(true);
    expect(await editorIn(first.pane).getByText('Opening en mededelingen').count()).toBe(1);
    await one.close();
    await other.close();
  });
});

describe('each task comes once', () => {
  /** One for SZW; of those present, Fin and OCW have no plan and get theirs by mail. */
  const allTasks = 11;

  /** Everything that goes to Planner is there, and the pane knows. */
  const untilPosted = (pane: FrameLocator) =>
    pane.getByText('De overige acties gaan met het verslag per mail.').waitFor({ timeout: 60_000 });

  it('when the page is closed in the middle of posting and opened again', async () => {
    const device = await stage.device();
    const first = await stage.window(device, window);
    await editorIn(first.pane).waitFor();
    await typeUnder(first.page, first.pane, 'Opening en mededelingen', lines);
    await showActions(first.pane);
    await stage.admin('POST', '/admin/faults', {
      rules: [{ match: { method: 'POST', path: '^/planner/tasks' }, kind: 'latency=1500', rate: 0.5 }],
    });
    await pressPost(first.pane);
    await expect
      .poll(async () => (await tasks()).length, { timeout: 20_000, interval: 20 })
      .toBeGreaterThan(0);
    await first.page.close();
    expect((await tasks()).length).toBeLessThan(allTasks);
    await stage.admin('DELETE', '/admin/faults');

    const { page, pane } = await stage.window(device, window);
    await editorIn(pane).waitFor();
    await showActions(pane);
    await postButton(pane).click();
    await untilPosted(pane);
    expect(await tasks()).toHaveLength(allTasks);
    expect(twice(await tasks())).toEqual([]);
    await page.close();
    await device.close();
  });

  it('when the button is pressed twice and in a second tab too', async () => {
    const device = await stage.device();
    const first = await stage.window(device, window);
    await editorIn(first.pane).waitFor();
    await typeUnder(first.page, first.pane, 'Opening en mededelingen', lines);
    await untilSaved(first.pane);
    const second = await stage.window(device, window);
    await editorIn(second.pane).getByText('overzicht van de capaciteit').waitFor();
    const confirms = [first, second].map(({ pane }) =>
      pane.getByRole('button', { name: 'Bevestigen en plaatsen' }),
    );
    for (const { pane } of [first, second]) {
      await showActions(pane);
      await postButton(pane).click();
    }
    await Promise.all(confirms.map((confirm) => confirm.dblclick()));
    for (const { pane } of [first, second]) await untilPosted(pane);
    expect(await tasks()).toHaveLength(allTasks);
    expect(twice(await tasks())).toEqual([]);
    expect(seriousComplaints([...first.complaints, ...second.complaints])).toEqual([]);
    await device.close();
  });
});
