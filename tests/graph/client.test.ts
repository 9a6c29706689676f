import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGraph } from '../../src/graph/client';
import { GraphError, type Graph, type GraphRequest } from '../../src/graph/graph';
import { referenceAddress, referenceKey } from '../../src/graph/plannerTaskBody';
import { SignInError } from '../../src/hosts/host';
import { graphOf, openStage, type Stage } from '../workspace/devices';

const me: GraphRequest = { method: 'GET', path: '/me', scopes: ['User.Read'] };
let stage: Stage;
let graph: Graph;
beforeEach(async () => {
  stage = await openStage();
  graph = graphOf(stage.origin, stage.world.secretaryId);
});
afterEach(() => stage.close());

function fault(kind: string, times = 1, path?: string): Promise<unknown> {
  const rules = [{ kind, times, ...(path && { match: { path } }) }];
  return stage.admin('POST', '/admin/faults', { rules });
}

function newTask(planId = stage.world.plans[0]!.id): GraphRequest {
  return {
    method: 'POST',
    path: '/planner/tasks',
    scopes: ['Tasks.ReadWrite'],
    body: { planId, title: 'Proef' },
  };
}

async function tasksMade(): Promise<number> {
  const boards = await stage.admin<{ tasks: unknown[] }[]>('GET', '/admin/boards');
  return boards.flatMap(({ tasks }) => tasks).length;
}

describe('one request', () => {
  it.each(['429', '503', '504', 'drop-before', 'drop-after'])('is read again after %s', async (kind) => {
    await fault(kind, 2);
    expect(await graph.send(me)).toMatchObject({ id: stage.world.secretaryId });
  });

  it.each(['503', '504', '504-after', '503-after', 'drop-before', 'drop-after'])(
    'that writes is never sent again after %s',
    async (kind) => {
      await fault(kind);
      await expect(graph.send(newTask())).rejects.toMatchObject({ failure: 'unknown' });
      expect(await stage.requests()).toEqual(['POST /planner/tasks']);
    },
  );

  it('that writes is sent again after 429, which did nothing', async () => {
    await fault('429');
    await graph.send(newTask());
    expect(await tasksMade()).toBe(1);
  });

  it('says what a refusal means', async () => {
    await expect(
      graph.send({ ...me, path: '/planner/plans/nergens', scopes: ['Tasks.Read'] }),
    ).rejects.toMatchObject({
      failure: 'notFound',
    });
    await expect(graph.send({ ...newTask(), scopes: ['User.Read'] })).rejects.toMatchObject({
      failure: 'forbidden',
    });
    await stage.admin('PATCH', '/admin/habits', { limits: { tasksInPlan: 0 } });
    await expect(graph.send(newTask())).rejects.toMatchObject({ failure: 'limit', status: 403 });
  });

  it('tells not signed in from not permitted', async () => {
    let refuse = true;
    const failing = createGraph({
      root: `${stage.origin}/v1.0`,
      token: () => (refuse ? Promise.reject(new SignInError('interaction', '')) : Promise.resolve('none')),
    });
    await expect(failing.send(me)).rejects.toMatchObject({ failure: 'signIn' });
    refuse = false;
    await expect(failing.send(me)).rejects.toMatchObject({ failure: 'signIn', status: 401 });
    refuse = true;
    await expect(failing.send(me)).rejects.toMatchObject({ failure: 'consent' });
  });
});

describe('many requests', () => {
  it('go twenty to a call and are answered in order', async () => {
    const titles = Array.from({ length: 45 }, (_, at) => `Taak ${at}`);
    const planId = stage.world.plans[0]!.id;
    const answers = await graph.batch(titles.map((title) => ({ ...newTask(), body: { planId, title } })));
    expect(answers.map((answer) => (answer as { body: { title: string } }).body.title)).toEqual(titles);
    expect(await stage.requests()).toEqual(Array(3).fill('POST /$batch'));
  });

  it('keep to what Outlook bears at once', async () => {
    const day = 'startDateTime=2026-11-23T00:00:00Z&endDateTime=2026-11-24T00:00:00Z';
    const view: GraphRequest = { method: 'GET', path: `/me/calendarView?${day}`, scopes: ['Calendars.Read'] };
    const answers = await graph.batch(Array.from({ length: 10 }, () => view));
    expect(answers.filter((answer) => answer instanceof GraphError)).toEqual([]);
    const log = await stage.admin<{ status: number }[]>('GET', '/admin/requests');
    expect(log.filter(({ status }) => status === 429)).toEqual([]);
  });

  it('send again only the items that did not begin', async () => {
    await fault('429', 3, '^/planner');
    const answers = await graph.batch(Array.from({ length: 10 }, () => newTask()));
    expect(answers.filter((answer) => answer instanceof GraphError)).toEqual([]);
    expect(await tasksMade()).toBe(10);
  });

  it('leave writes unknown when the batch is lost, and read the rest again', async () => {
    await fault('drop-after', 1, 'batch');
    const [read, write] = await graph.batch([me, newTask()]);
    expect(read).toMatchObject({ status: 200 });
    expect(write).toMatchObject({ failure: 'unknown' });
    expect(await tasksMade()).toBe(1);
  });
});

describe('all pages', () => {
  it('are followed to the end', async () => {
    await stage.admin('PATCH', '/admin/habits', { plannerPageSize: 2 });
    const path = `/planner/plans/${stage.world.plans[0]!.id}/tasks`;
    await graph.batch(Array.from({ length: 5 }, () => newTask()));
    expect(await graph.pages({ method: 'GET', path, scopes: ['Tasks.ReadWrite'] })).toHaveLength(5);
  });
});

describe('a reference key', () => {
  it('hides what means something else in a property name, and gives it back', () => {
    const address = 'https://a.example/b?c=d%20e&f=g@h#i';
    expect(referenceKey(address)).toBe('https%3A//a%2Eexample/b?c=d%2520e&f=g%40h%23i');
    expect(referenceAddress(referenceKey(address))).toBe(address);
  });
});
