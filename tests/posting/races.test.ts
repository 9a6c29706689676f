import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { possibleContents, revised } from '../../src/delivery/ledger';
import { GraphError, type Graph, type GraphRequest } from '../../src/graph/graph';
import { post } from '../../src/posting/post';
import { settleChoices } from '../../src/posting/settleChoices';
import { whatBothChanged } from '../../src/posting/whatBothChanged';
import { graphOf, openStage, until, type Stage } from '../workspace/devices';
import { action, boards, boardTasks, type Desk, openDesk, secretaryGraph, typeAction } from './desk';
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

/** While the first sleeps a tablet is pressed until the first's claim counts no more, and does its work. */
async function anotherTakesOver(first: Desk): Promise<void> {
  const tablet = await openDesk(stage, 'tablet');
  await tablet.press();
  tablet.later(130);
  expect(await tablet.press()).toMatchObject([{ done: 1, failure: null }]);
  await tablet.minutes.close();
  first.later(140);
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

it('makes no second task when two windows of a browser without locks are pressed in the same millisecond', async () => {
  vi.stubGlobal('navigator', {});
  const one = await openDesk(stage, 'laptop');
  typeAction(one.minutes, 'een', 'werkt het voorstel voor de raad verder uit', action(['VWS']));
  await one.minutes.save();
  const other = await openDesk(stage, 'laptop');
  const pressed = [one, other].map(({ context }) =>
    post({ ...context, now: () => new Date('2026-11-22T10:00:00Z') }, () => {}, new AbortController().signal),
  );
  await Promise.all(pressed);
  expect(await boardTasks(stage)).toHaveLength(1);
  await Promise.all([one.minutes.close(), other.minutes.close()]);
});

it('makes no second task after it slept while Planner let it wait, and another device took over', async () => {
  let asleep = async () => {};
  const graph = graphOf(stage.origin, stage.world.secretaryId, { wait: () => asleep() });
  const first = await openDesk(stage, 'laptop', graph);
  typeAction(first.minutes, 'een', 'werkt het voorstel voor de raad verder uit', action(['VWS']));
  await stage.admin('POST', '/admin/faults', {
    rules: [{ match: { method: 'POST', path: '/planner/tasks' }, kind: '429', times: 1 }],
  });
  asleep = () => {
    asleep = async () => {};
    return anotherTakesOver(first);
  };
  expect(await first.press()).toMatchObject([{ done: 1, failure: null }]);
  expect(await boardTasks(stage)).toHaveLength(1);
  await first.minutes.close();
});

describe('a plan gets one bucket', () => {
  async function buckets({ context }: Desk): Promise<readonly string[]> {
    const board = (await boards(stage)).find(({ plan }) => plan.id === planOf(context));
    return board!.buckets.map(({ name }) => name).filter((name) => name === 'SGO');
  }

  function planOf({ routes }: Desk['context']): string {
    const route = routes.VWS;
    if (route?.kind !== 'planner') throw new Error('VWS has a plan.');
    return route.planId;
  }

  it('also from a device that was asleep since it looked, while another took over', async () => {
    const graph = secretaryGraph(stage);
    let asleep = async () => {};
    const slow = withBatch(graph, async (requests) => {
      const answers = await graph.batch(requests);
      if (requests.some(({ path }) => path.endsWith('/buckets'))) await asleep();
      return answers;
    });
    const first = await openDesk(stage, 'laptop', slow);
    typeAction(first.minutes, 'een', 'werkt het voorstel voor de raad verder uit', action(['VWS']));
    asleep = () => {
      asleep = async () => {};
      return anotherTakesOver(first);
    };
    await first.press();
    expect(await buckets(first)).toHaveLength(1);
    expect(await boardTasks(stage)).toHaveLength(1);
    await first.minutes.close();
  });

  it('also when the one that another has just made does not show yet', async () => {
    const graph = secretaryGraph(stage);
    const first = await openDesk(stage, 'laptop');
    typeAction(first.minutes, 'een', 'werkt het voorstel voor de raad verder uit', action(['VWS']));
    const path = `/planner/plans/${planOf(first.context)}/buckets`;
    const before = await graph.batch([{ method: 'GET', path, scopes: ['Tasks.ReadWrite'] }]);
    await first.press();
    let readings = 0;
    const late = withBatch(graph, async (requests) => {
      const isReading = requests.some(({ path }) => path.endsWith('/buckets'));
      return isReading && ++readings === 1 ? before : graph.batch(requests);
    });
    const second = await openDesk(stage, 'tablet', late);
    typeAction(second.minutes, 'twee', 'stuurt de brief over de begroting aan de raad', action(['VWS']));
    expect(await second.press()).toMatchObject([{ done: 2, failure: null }]);
    expect(await buckets(first)).toHaveLength(1);
    await Promise.all([first.minutes.close(), second.minutes.close()]);
  });
});

it('takes no title for a department that another device wrote while this one told what it is about to write', async () => {
  const first = await openDesk(stage, 'laptop');
  typeAction(first.minutes, 'een', 'werkt het voorstel voor de raad verder uit', action(['VWS']));
  await first.press();
  const second = await openDesk(stage, 'tablet');
  const change = (desk: Desk, more: Parameters<typeof action>[1]) =>
    desk.minutes.document.changeLine('een', { action: action(['VWS'], more) });
  change(second, { title: 'Werk het voorstel uit' });
  await second.press();
  change(first, { deadline: { date: '2026-12-01', words: null } });
  await first.press();
  change(first, { title: 'Werk het voorstel met VWS uit' });
  expect(await whatBothChanged(first.context)).toEqual([]);
  await Promise.all([first.minutes.close(), second.minutes.close()]);
});

it('asks nothing about what another device wrote while this one read Planner', async () => {
  const graph = secretaryGraph(stage);
  let meanwhile = async () => {};
  const slow = withBatch(graph, async (requests) => {
    await meanwhile();
    return graph.batch(requests);
  });
  const laptop = await openDesk(stage, 'laptop', slow);
  typeAction(laptop.minutes, 'een', 'werkt het voorstel voor de raad verder uit', action(['VWS']));
  await laptop.press();
  const tablet = await openDesk(stage, 'tablet');
  const change = (desk: Desk, title: string) =>
    desk.minutes.document.changeLine('een', { action: action(['VWS'], { title }) });
  meanwhile = async () => {
    meanwhile = async () => {};
    change(tablet, 'Leg het voorstel voor aan de raad');
    expect(await tablet.press()).toMatchObject([{ done: 1, failure: null }]);
    change(laptop, 'Werk het voorstel uit');
  };
  expect(await whatBothChanged(laptop.context)).toEqual([]);
  await Promise.all([laptop.minutes.close(), tablet.minutes.close()]);
});

it('leaves standing what another device chose to leave, when that is heard of just before it is written over', async () => {
  const graph = secretaryGraph(stage);
  let meanwhile = async () => {};
  const slow = withBatch(graph, async (requests) => {
    if (requests.some(({ method, path }) => method === 'GET' && path.startsWith('/planner/tasks/')))
      await meanwhile();
    return graph.batch(requests);
  });
  const laptop = await openDesk(stage, 'laptop', slow);
  typeAction(laptop.minutes, 'een', 'werkt het voorstel voor de raad verder uit', action(['VWS']));
  await laptop.press();
  const [task] = await boardTasks(stage);
  await stage.admin('PATCH', `/admin/tasks/${task!.id}`, { title: 'Zoals VWS het noemt' });
  laptop.minutes.document.changeLine('een', {
    action: action(['VWS'], { title: 'Zoals het verslag het noemt' }),
  });
  await laptop.minutes.save();
  const tablet = await openDesk(stage, 'tablet');
  meanwhile = async () => {
    meanwhile = async () => {};
    const both = await whatBothChanged(tablet.context);
    settleChoices(
      tablet.context,
      both.map((one) => ({ ...one, chosen: 'theirs' })),
    );
    laptop.minutes.document.merge(tablet.minutes.document.encode());
  };
  expect(await laptop.press()).toMatchObject([{ failure: 'elsewhere' }]);
  expect(await laptop.press()).toMatchObject([{ done: 1, failure: null }]);
  expect((await boardTasks(stage))[0]).toMatchObject({ title: 'Zoals VWS het noemt' });
  await Promise.all([laptop.minutes.close(), tablet.minutes.close()]);
});

it('has a task to itself while it writes, and leaves it to who took over when it was slow', async () => {
  const graph = secretaryGraph(stage);
  let meanwhile = async () => {};
  const slow = withBatch(graph, async (requests) => {
    if (requests.some(({ method, path }) => method === 'GET' && path.endsWith('/details'))) await meanwhile();
    return graph.batch(requests);
  });
  const laptop = await openDesk(stage, 'laptop', slow);
  typeAction(laptop.minutes, 'een', 'werkt het voorstel voor de raad verder uit', action(['VWS']));
  await laptop.press();
  laptop.minutes.document.changeLine('een', { action: action(['VWS'], { title: 'Werk het voorstel uit' }) });
  const tablet = await openDesk(stage, 'tablet');
  meanwhile = async () => {
    meanwhile = async () => {};
    await tablet.minutes.refresh();
    const title = 'Leg het voorstel voor aan de raad';
    tablet.minutes.document.changeLine('een', { action: action(['VWS'], { title }) });
    expect(await tablet.press()).toMatchObject([{ done: 0, failure: 'elsewhere' }]);
    tablet.later(130);
    expect(await tablet.press()).toMatchObject([{ done: 1, failure: null }]);
    laptop.later(140);
  };
  expect(await laptop.press()).toMatchObject([{ failure: 'elsewhere' }]);
  const [task] = await boardTasks(stage);
  expect(task).toMatchObject({ title: 'Leg het voorstel voor aan de raad' });
  expect(task!.details.description).toContain('Leg het voorstel voor aan de raad');
  await Promise.all([laptop.minutes.close(), tablet.minutes.close()]);
});

it('leaves a trace of what it may have written, also when another device takes the place of all it knew', async () => {
  const graph = secretaryGraph(stage);
  const stopping = new AbortController();
  let afterwards = () => {};
  const unheard = new GraphError('unknown', 0, '', 'The connection was lost.');
  const laptop = await openDesk(
    stage,
    'laptop',
    withBatch(graph, async (requests) => {
      const answers = await graph.batch(requests);
      if (!requests.some(({ method }) => method === 'PATCH')) return answers;
      afterwards();
      stopping.abort();
      return answers.map(() => unheard);
    }),
  );
  typeAction(laptop.minutes, 'een', 'werkt het voorstel voor de raad verder uit', action(['VWS']));
  await laptop.press();
  const { document } = laptop.minutes;
  const [made] = document.claims();
  const byTablet = (revision: string) =>
    revised(made!, {
      state: 'posted',
      written: { ...made!.written!, title: 'Zoals de tablet het noemt' },
      revision,
    });
  document.putLedgerEntry(byTablet('tablet 1'));
  const [, told] = document.claims();
  afterwards = () => document.putLedgerEntry(byTablet('tablet 2'), [made!, told!]);
  await laptop.press(stopping.signal);
  const possible = possibleContents(document.ledger().get('een|VWS')!).map(({ title }) => title);
  expect(possible).toContain(made!.written!.title);
  await laptop.minutes.close();
});
