import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../workspace/devices';
import {
  action,
  boardTasks,
  boards,
  linkTo,
  openDesk,
  plannerCalls,
  typeAction,
  typeActions,
  type Desk,
} from './desk';
import { referenceAddress } from '../../src/graph/plannerTaskBody';

let stage: Stage;
let desk: Desk;
beforeEach(async () => {
  stage = await openStage();
  desk = await openDesk(stage, 'laptop');
});
afterEach(async () => {
  await desk.minutes.close();
  await stage.close();
});

describe('posting', () => {
  it('makes one task for each responsible department, complete', async () => {
    const deadline = { date: '2026-12-04', words: 'uiterlijk vrijdag 4 december' };
    typeAction(
      desk.minutes,
      'een',
      'VWS en SZW werken de variant uit die is besproken',
      action(['VWS', 'SZW'], { deadline }),
    );
    const progress = await desk.press();
    expect(progress).toEqual([
      { department: 'VWS', wanted: 1, done: 1, byMail: 0, failure: null },
      { department: 'SZW', wanted: 1, done: 1, byMail: 0, failure: null },
    ]);
    const tasks = await boardTasks(stage);
    expect(tasks).toHaveLength(2);
    const titles = new Map(
      (await boards(stage)).flatMap((board) => board.buckets).map((b) => [b.id, b.name]),
    );
    for (const [department, other] of [
      ['VWS', 'SZW'],
      ['SZW', 'VWS'],
    ] as const) {
      const own = desk.context.routes[department];
      const task = tasks.find(({ planId }) => own?.kind === 'planner' && own.planId === planId)!;
      expect(task.title).toBe('VWS en SZW werken de variant uit die is besproken');
      expect(task.dueDateTime).toMatch(/^2026-12-04T16:00:00/);
      expect(task.details.description).toContain(`${department}, samen met ${other}`);
      expect(Object.keys(task.details.references).map(referenceAddress)).toEqual([linkTo('een', department)]);
      expect(titles.get(task.bucketId)).toBe(desk.minutes.document.minutes().header.title);
    }
  });

  it('asks nothing of Planner when everything is posted', async () => {
    typeActions(desk.minutes, 3, ['AZ', 'BZK']);
    await desk.press();
    await plannerCalls(stage);
    const progress = await desk.press();
    expect(progress.map(({ done }) => done)).toEqual([2, 1]);
    expect(await plannerCalls(stage)).toEqual([]);
  });

  it('takes as few calls as there can be', async () => {
    typeActions(desk.minutes, 60, Object.keys(desk.context.routes));
    await desk.minutes.save();
    await stage.requests();
    const progress = await desk.press();
    expect(progress.map(({ done }) => done)).toEqual(Array(12).fill(5));
    const calls = await stage.requests();
    expect(calls.filter((call) => call === 'POST /$batch')).toHaveLength(5);
    expect(calls.filter((call) => call.includes('drive'))).toHaveLength(2);
  });
});
