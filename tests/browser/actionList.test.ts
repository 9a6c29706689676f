import { afterAll, beforeAll, expect, it } from 'vitest';
import { editorIn, pressPost, showActions, typeUnder, untilSaved } from './minutes';
import { openStage, seriousComplaints, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
afterAll(() => stage.close());

it('the list follows the tasks, changes them, and goes out; the stage confirms with Enter', async () => {
  const device = await stage.device({ width: 760 });
  const { page, pane, complaints } = await stage.window(device, '/teams/?meeting=sgo&width=280');
  await editorIn(pane).waitFor();
  await typeUnder(page, pane, 'Opening en mededelingen', [
    'Actie SZW: overzicht van de capaciteit maken uiterlijk 1 maart 2027',
    'Actie BZK en JenV: planning opstellen',
    '',
  ]);
  await untilSaved(pane);
  await showActions(pane);
  await pressPost(pane);
  await pane.getByText(/sta(at|an) in Planner/).waitFor();
  await untilSaved(pane);

  await pane.getByRole('button', { name: 'Meer' }).click();
  await pane.getByRole('menuitem', { name: 'Actielijst' }).click();
  const grid = pane.getByRole('grid', { name: 'Actielijst' });
  const first = grid.locator('[data-row-button]').first();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await grid.getByRole('button', { name: 'Gereed melden: BZK' }).click();
  await grid.getByRole('button', { name: 'Weer openen: BZK' }).waitFor();
  const done = (await stage.boards()).flatMap(({ tasks }) =>
    tasks.filter((task) => task.percentComplete === 100),
  );
  expect(done.map(({ title }) => title)).toEqual(['Planning opstellen']);

  await pane.getByRole('button', { name: 'Meer met deze lijst' }).click();
  await pane.getByRole('menuitem', { name: 'Excel' }).click();
  await pane.getByText(/^“Actielijst .*\.xlsx” staat in OneDrive/).waitFor();

  await showActions(pane);
  await pane.getByRole('button', { name: 'Voorlezen op het podium' }).click();
  await pane.getByText('1 van 2 · 0 van 2 bevestigd').waitFor();
  await page.keyboard.press('Enter');
  await pane.getByText('2 van 2 · 1 van 2 bevestigd').waitFor();
  expect(seriousComplaints(complaints)).toEqual([]);
  await device.close();
});
