import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Route } from '../../src/delivery/route';
import { takeStep } from '../../src/pane/standing/takeStep';
import type { ActionTracker } from '../../src/tracking/tracker';
import type { OpenMinutes, Workspace } from '../../src/workspace/workspace';
import { action, boardTasks, routesOf, typeAction } from '../posting/desk';
import { at, openChat, openStage, type Stage } from '../workspace/devices';
import { postAll, shareOf, trackerIn, workspaceOf } from './desk';

const byMail: Route = { kind: 'mail', address: null };

let stage: Stage;
let workspace: Workspace;
let minutes: OpenMinutes;
let tracker: ActionTracker;
beforeAll(async () => {
  stage = await openStage();
  workspace = workspaceOf(stage, 'laptop');
  await workspace.changeSettings({ routes: { ...routesOf(stage), AZ: byMail } });
  minutes = await openChat(workspace, stage.world, 'weekoverleg-1', at('10:05', '2026-11-16'));
  for (const line of ['adopted', 'posted']) agree(line, 'SZW');
  await postAll(stage, minutes, 'laptop', workspace.settings().routes);
  for (const line of ['date', 'done', 'other']) agree(line, 'VWS');
  for (const line of ['mailed', 'mailedOn']) agree(line, 'AZ');
  tracker = trackerIn(workspace, stage, 'laptop');
  await tracker.refresh();
}, 30_000);
afterAll(async () => {
  await minutes.close();
  await stage.close();
});

function agree(line: string, department: string): void {
  const deadline = { date: '2026-11-20', words: null };
  typeAction(
    minutes,
    line,
    `werkt onderdeel ${line} uit voor de volgende keer`,
    action([department], { deadline }),
  );
}

async function titlesOn(department: string): Promise<readonly string[]> {
  const route = routesOf(stage)[department] as { planId: string };
  return (await boardTasks(stage)).filter(({ planId }) => planId === route.planId).map(({ title }) => title);
}

/** What the words of the minutes say of a line. */
const said = (line: string) => {
  const block = minutes.document.minutes().blocks.find(({ id }) => id === line);
  return block?.type === 'line' ? block.action : null;
};

describe('an action that is not posted yet', () => {
  it('gets its date in the minutes, and is posted with it', async () => {
    await tracker.change(shareOf(tracker, 'date', 'VWS'), { kind: 'due', date: '2026-12-04' });
    expect(said('date')?.deadline?.date).toBe('2026-12-04');
    expect(shareOf(tracker, 'date', 'VWS')).toMatchObject({ due: '2026-12-04', state: 'unposted' });
  });

  it('is done without ever having been a task, and nobody is given it to do', async () => {
    await tracker.change(shareOf(tracker, 'done', 'VWS'), { kind: 'done' });
    expect(shareOf(tracker, 'done', 'VWS').state).toBe('done');
    await postAll(stage, minutes, 'laptop', workspace.settings().routes);
    const titles = await titlesOn('VWS');
    expect(titles.some((title) => title.includes('onderdeel date '))).toBe(true);
    expect(titles.some((title) => title.includes('onderdeel done '))).toBe(false);
    await tracker.change(shareOf(tracker, 'done', 'VWS'), { kind: 'open' });
    await postAll(stage, minutes, 'laptop', workspace.settings().routes);
    expect((await titlesOn('VWS')).some((title) => title.includes('onderdeel done '))).toBe(true);
  });
});

describe('an action that went by mail', () => {
  it('is done, moved and remarked on in the minutes, whose words stay as they were sent', async () => {
    const share = () => shareOf(tracker, 'mailed', 'AZ');
    expect(share().state).toBe('byMail');
    await tracker.change(share(), { kind: 'due', date: '2026-12-11' });
    await tracker.change(share(), { kind: 'remark', text: 'Belde: komt eraan' });
    await tracker.change(share(), { kind: 'done' });
    expect(share()).toMatchObject({ state: 'done', due: '2026-12-11', agreedDue: '2026-11-20' });
    expect(share().history.map(({ what }) => what.kind)).toEqual(['moved', 'remark', 'done']);
    expect(said('mailed')?.deadline?.date).toBe('2026-11-20');
    await tracker.change(share(), { kind: 'open' });
    expect(share().state).toBe('byMail');
  });

  it('becomes a task at once when it goes to a department with a plan', async () => {
    const outcome = await tracker.change(shareOf(tracker, 'mailedOn', 'AZ'), {
      kind: 'reassign',
      department: 'BZK',
    });
    expect(outcome).toEqual({ kind: 'changed' });
    expect((await titlesOn('BZK')).some((title) => title.includes('onderdeel mailedOn '))).toBe(true);
  });
});

describe('an action of adopted minutes', () => {
  const step = { by: 'Voorbeeld, Anna', at: '2026-11-23T15:30:00.000Z' };

  it('goes to another department beside the words, which stay as they were adopted', async () => {
    const adopted = minutes.document.minutes();
    takeStep(minutes.document, {
      kind: 'adopted',
      on: '2026-11-23',
      meeting: null,
      amendment: null,
      minutes: adopted,
      ...step,
    });
    const outcome = await tracker.change(shareOf(tracker, 'adopted', 'SZW'), {
      kind: 'reassign',
      department: 'JENV',
    });
    expect(outcome).toEqual({ kind: 'changed' });
    expect(minutes.document.minutes()).toEqual(adopted);
    await tracker.refresh();
    expect(shareOf(tracker, 'adopted', 'JENV')).toMatchObject({ state: 'open', department: 'JENV' });
    expect(() => shareOf(tracker, 'adopted', 'SZW')).toThrow();
    expect(await titlesOn('JENV')).toHaveLength(1);
    await postAll(stage, minutes, 'laptop', workspace.settings().routes);
    expect(await titlesOn('JENV')).toHaveLength(1);
    expect(
      (await boardTasks(stage)).filter(({ title }) => title.includes('onderdeel adopted ')),
    ).toHaveLength(2);
  });

  it('is in the words once the minutes are opened again on purpose', () => {
    takeStep(minutes.document, { kind: 'draft', by: step.by, at: '2026-11-23T16:30:00.000Z' });
    expect(said('adopted')?.responsible).toEqual({ kind: 'joint', departments: ['JENV'] });
    expect(said('posted')?.responsible).toEqual({ kind: 'joint', departments: ['SZW'] });
  });
});
