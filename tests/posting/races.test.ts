import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Graph, GraphRequest } from '../../src/graph/graph';
import { openStage, until, type Stage } from '../workspace/devices';
import { action, boardTasks, openDesk, secretaryGraph, typeAction } from './desk';
import { tabLocks } from './tabLocks';

let stage: Stage;
beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: tabLocks() });
  stage = await openStage();
});
afterEach(async () => {
  await stage.close();
  vi.unstubAllGlobals();
});

/** A Graph whose batches go the given way; everything else as ever. */
function withBatch(graph: Graph, batch: (requests: readonly GraphRequest[]) => ReturnType<Graph['batch']>) {
  return { ...graph, batch };
}

it('makes no second task when another device posts while the buckets are read', async () => {
  const graph = secretaryGraph(stage);
  let meanwhile = async () => {};
  const slow = withBatch(graph, async (requests) => {
    const answers = await graph.batch(requests);
    if (requests.some(({ path }) => path.endsWith('/buckets'))) await meanwhile();
    return answers;
  });
  const first = await openDesk(stage, 'laptop', slow);
  typeAction(first.minutes, 'een', 'werkt het voorstel voor de raad verder uit', action(['VWS']));
  await first.minutes.save();
  const second = await openDesk(stage, 'tablet');
  meanwhile = async () => {
    meanwhile = async () => {};
    await second.press();
    first.minutes.document.merge(second.minutes.document.encode());
  };
  expect(await first.press()).toMatchObject([{ done: 1, failure: null }]);
  expect(await boardTasks(stage)).toHaveLength(1);
  await Promise.all([first.minutes.close(), second.minutes.close()]);
});

it('makes no second task when a page is closed with a create under way, and posts again at once', async () => {
  const graph = secretaryGraph(stage);
  let sent = false;
  const dying = withBatch(graph, (requests) => {
    if (!requests.some(({ method, path }) => method === 'POST' && path === '/planner/tasks'))
      return graph.batch(requests);
    void graph.batch(requests).catch(() => undefined);
    sent = true;
    return new Promise(() => {});
  });
  const closed = await openDesk(stage, 'laptop', dying);
  typeAction(closed.minutes, 'een', 'werkt het voorstel voor de raad verder uit', action(['VWS']));
  await stage.admin('POST', '/admin/faults', {
    rules: [{ match: { method: 'POST', path: '/planner/tasks' }, kind: 'latency=700', times: 1 }],
  });
  void closed.press();
  await until(() => sent);
  vi.stubGlobal('navigator', { locks: tabLocks() });
  const reopened = await openDesk(stage, 'laptop');
  expect(await reopened.press()).toMatchObject([{ done: 1, failure: null }]);
  expect(await boardTasks(stage)).toHaveLength(1);
  await Promise.all([closed.minutes.close(), reopened.minutes.close()]);
});
