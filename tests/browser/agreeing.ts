import type { FrameLocator } from 'playwright-core';
import { expect } from 'vitest';
import { shortDay } from '../../src/language/dates';
import type { Stage } from './stage';

/** One department's share as it must stand everywhere: its due date as an ISO date. */
export interface Share {
  readonly department: string;
  readonly due: string;
  readonly state: 'niet begonnen' | 'bezig' | 'gereed';
}

const states = { 0: 'niet begonnen', 50: 'bezig', 100: 'gereed' } as const;

/** Opens the list of this series, and holds the list, the sheet that comes out of it and the boards against what must stand there. */
export async function agree(stage: Stage, pane: FrameLocator, shares: readonly Share[]): Promise<void> {
  const wanted = shares.map(({ department, due, state }) => `${department} ${due} ${state}`).sort();
  await expect.poll(() => onBoards(stage), { timeout: 20_000 }).toEqual(wanted);
  await pane.getByRole('button', { name: 'Meer', exact: true }).click();
  await pane.getByRole('menuitem', { name: 'Actielijst' }).click();
  await pane.getByRole('button', { name: /^Alle/ }).click();
  const shown = shares.map(({ department, due, state }) => [department, shortDay(due, '', 'nl'), state]);
  await expect
    .poll(() => inList(pane), { timeout: 20_000 })
    .toEqual(shown.map((cells) => cells.join(' ')).sort());
  expect(await inSheet(stage, pane)).toEqual(wanted);
}

async function onBoards(stage: Stage): Promise<readonly string[]> {
  const boards = await stage.boards();
  const tasks = boards.flatMap(({ plan, tasks: own }) => own.map((task) => ({ plan, ...task })));
  return tasks
    .map(({ plan, dueDateTime, percentComplete }) => {
      const state = states[percentComplete as keyof typeof states];
      return `${plan.title.split(' ')[0]} ${dueDateTime?.slice(0, 10)} ${state}`;
    })
    .sort();
}

async function inList(pane: FrameLocator): Promise<readonly string[]> {
  const rows = await pane.getByRole('grid').locator('[role="row"]:has([data-row-button])').all();
  const texts = await Promise.all(rows.map((row) => row.getByRole('gridcell').allInnerTexts()));
  return texts
    .filter((cells) => cells.length > 0)
    .map(([, department, due, state]) => [department, due, state].map((cell) => cell?.trim()).join(' '))
    .sort();
}

async function inSheet(stage: Stage, pane: FrameLocator): Promise<readonly string[]> {
  await pane.getByRole('button', { name: 'Meer met deze lijst' }).click();
  await pane.getByRole('menuitem', { name: 'CSV' }).click();
  const said = await pane.getByText(/^“Actielijst .*\.csv” staat in OneDrive/).innerText();
  const name = /“(.*)”/.exec(said)![1]!;
  const [, ...lines] = (await stage.file(`Notulist/${name}`)).trim().split('\r\n');
  return lines
    .map((line) => line.split(';').map((cell) => cell.replace(/^"|"$/g, '')))
    .map(([department, , due, , state]) => `${department} ${due} ${state}`)
    .sort();
}
