import { afterEach, beforeEach, expect, it } from 'vitest';
import { followOthers, unknown, type Others } from '../../../src/pane/carryOver/followOthers';
import { trackerIn, workspaceOf } from '../../tracking/desk';
import { openChat, openStage, until, type Stage } from '../../workspace/devices';

let stage: Stage;
beforeEach(async () => void (stage = await openStage()));
afterEach(() => stage.close());

it('says that it knows nothing while the code does not come, and follows the others once it did', async () => {
  const workspace = workspaceOf(stage, 'laptop');
  const own = await openChat(workspace, stage.world, 'sgo');
  const other = await openChat(workspace, stage.world, 'weekoverleg-1');
  let isAway = true;
  const shelf = () => (isAway ? Promise.reject(new Error('ChunkLoadError')) : workspace.shelf());
  const place = { ...workspace, shelf };
  const tracker = trackerIn(place, stage, 'laptop');
  let shown: Others = unknown;
  const stop = followOthers({ workspace: place, tracker, own: own.key }, (next) => (shown = next));
  await until(() => shown.reading === 'troubled');
  isAway = false;
  await tracker.refresh();
  await until(() => shown.reading === 'read');
  expect(shown.others.map(({ key }) => key)).toEqual([other.key]);
  stop();
  other.document.changeHeader({ title: 'Later' });
  await tracker.refresh();
  expect(shown.others[0]!.minutes.header.title).not.toBe('Later');
});
