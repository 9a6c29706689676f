import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetingScripts, ordinary } from './meetingScripts';
import { fillBelow, startUnder } from './minutes';
import { openStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
afterAll(() => stage.close());

describe.each(meetingScripts)('the whole main job in Teams: $meeting', ({ meeting, under, lines, tasks }) => {
  it('goes from the invitation to every board, once', async () => {
    await stage.reset();
    const device = await stage.device();
    const { page, pane, complaints } = await stage.window(device, `/teams/?meeting=${meeting}&width=280`);

    await startUnder(page, pane, under);
    await fillBelow(page, ordinary);
    await page.keyboard.type(lines.join('\n'));
    await pane.getByRole('button', { name: /^Acties/ }).click();
    await pane.getByRole('button', { name: /^Plaats/ }).click();
    await pane.getByRole('button', { name: 'Bevestigen en plaatsen' }).click();
    await pane.getByText(/\d+ van \d+ taken staan in Planner/).waitFor({ timeout: 60_000 });

    expect([...ordinary, ...lines]).toHaveLength(20);
    expect(await posted()).toEqual([...tasks].sort());
    expect(complaints.filter((complaint) => !complaint.startsWith('Failed to load resource'))).toEqual([]);
    await device.close();
  });
});

async function posted(): Promise<readonly string[]> {
  const boards = await stage.boards();
  return boards.flatMap(({ plan, tasks }) => tasks.map(({ title }) => `${plan.title}: ${title}`)).sort();
}
