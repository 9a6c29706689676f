import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeHistory } from '../../../sandbox/history/makeHistory';
import { trackerOn } from '../../tracking/desk';
import { at, openStage, today, type Stage } from '../../workspace/devices';
import { isOverdue } from '../../../src/actionList/listedAction';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  const { origin, world } = stage;
  await makeHistory({ sandboxOrigin: origin, paneOrigin: 'https://notulist.example', world });
}, 60_000);
afterAll(() => stage.close());

it('gives a new sandbox a list with life in it', async () => {
  const tracker = trackerOn(stage, 'laptop', at('09:00'));
  await tracker.refresh();
  const { actions, trouble } = tracker.list();
  expect(trouble).toBeNull();
  const states = new Set(actions.map(({ state }) => state));
  expect([...states].sort()).toEqual(['byMail', 'done', 'gone', 'open', 'underWay', 'unposted']);
  expect(new Set(actions.map(({ meeting }) => meeting.date)).size).toBe(3);
  expect(new Set(actions.map(({ meeting }) => meeting.seriesId)).size).toBe(1);
  expect(new Set(actions.map(({ department }) => department)).size).toBeGreaterThanOrEqual(12);
  expect(actions.filter((action) => isOverdue(action, today)).length).toBeGreaterThan(3);
  expect(actions.filter(({ agreedDue }) => agreedDue !== null).length).toBeGreaterThan(0);
});
