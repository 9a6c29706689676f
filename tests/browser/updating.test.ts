import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editorIn, pressPost, typeUnder } from './minutes';
import { openStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
beforeEach(() => stage.reset());
afterAll(() => stage.close());

const line = 'Actie SZW: overzicht van de capaciteit maken uiterlijk 27 november';

async function task() {
  const all = (await stage.boards()).flatMap(({ tasks }) => tasks);
  const [found] = all.filter(({ title }) => /overzicht van de capaciteit/i.test(title));
  return found!;
}

/** Posts one action, lets its department move the date, and gives the action another date in the minutes. */
async function changedByBoth() {
  const { page, pane } = await stage.window(await stage.device(), '/teams/?meeting=sgo&surface=details');
  await editorIn(pane).waitFor();
  await typeUnder(page, pane, 'Opening en mededelingen', [line, '']);
  await pressPost(pane);
  await pane.getByText('1 van 1 taak staat in Planner').waitFor();
  const { id } = await task();
  await stage.admin('PATCH', `/admin/tasks/${id}`, { dueDateTime: '2027-03-05T12:00:00Z' });
  await editorIn(pane).getByText('27 november').first().click();
  await page.keyboard.press('End');
  for (let key = 0; key < '27 november'.length; key++) await page.keyboard.press('Backspace');
  await page.keyboard.type('18 december\n');
  await pane.getByRole('button', { name: 'Werk 1 taak bij' }).click();
  await pane.getByRole('heading', { name: 'Ook door het departement gewijzigd' }).waitFor();
  return { page, pane };
}

describe('a date that the minutes and the department both changed', () => {
  it('stays the department’s unless chosen otherwise, and is asked once', async () => {
    const { pane } = await changedByBoth();
    await pane.getByRole('radio', { name: /Laat staan: vr 5 mrt/ }).waitFor();
    await pane.getByRole('button', { name: 'Verder' }).click();
    await pane.getByText('Alle acties zijn geplaatst.').waitFor();
    expect((await task()).dueDateTime).toMatch(/^2027-03-05/);
    expect(await pane.getByRole('button', { name: /^Werk \d/ }).count()).toBe(0);
  });

  it('becomes the minutes’ when that is chosen', async () => {
    const { pane } = await changedByBoth();
    await pane.getByRole('radio', { name: /Zoals in het verslag: .*18 dec/ }).click();
    await pane.getByRole('button', { name: 'Verder' }).click();
    await pane.getByText('Alle acties zijn geplaatst.').waitFor();
    await expect.poll(async () => (await task()).dueDateTime).toMatch(/-12-18/);
  });

  it('is asked about again when the department changes it once more meanwhile', async () => {
    const { pane } = await changedByBoth();
    await pane.getByRole('radio', { name: /Zoals in het verslag: .*18 dec/ }).click();
    const { id } = await task();
    await stage.admin('PATCH', `/admin/tasks/${id}`, { dueDateTime: '2027-03-12T12:00:00Z' });
    await pane.getByRole('button', { name: 'Verder' }).click();
    await pane.getByText('Het departement heeft zijn taak intussen ook gewijzigd.').waitFor();
    expect((await task()).dueDateTime).toMatch(/^2027-03-12/);
    await pane.getByRole('button', { name: 'Werk 1 taak bij' }).click();
    await pane.getByRole('radio', { name: /Laat staan: vr 12 mrt/ }).waitFor();
  });
});
