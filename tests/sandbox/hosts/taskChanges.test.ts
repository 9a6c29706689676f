import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  checklistOf,
  dueDate,
  linksOf,
  type Board,
  type BoardTask,
} from '../../../sandbox/hosts/planner/board';
import { due, ticked, type TaskChange } from '../../../sandbox/hosts/planner/taskChanges';
import { startTenant } from '../../../sandbox/tenant/start';
import { createWorld } from '../../../sandbox/world/createWorld';

const world = createWorld('2026-11-23');
let tenant: Awaited<ReturnType<typeof startTenant>>;
let task: BoardTask;

beforeAll(async () => {
  tenant = await startTenant({ world });
});
afterAll(() => tenant.close());

async function ask<T>(method: string, path: string, body?: unknown, token?: string): Promise<T> {
  const answer = await fetch(`${tenant.origin}${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

async function onBoard(): Promise<BoardTask | undefined> {
  const boards = await ask<Board[]>('GET', '/admin/boards');
  return boards.flatMap((board) => board.tasks).find((one) => one.id === task.id);
}

const change = (wanted: TaskChange) => ask('PATCH', `/admin/tasks/${task.id}`, wanted);

beforeEach(async () => {
  await ask('POST', '/admin/reset');
  const { accessToken } = await ask<{ accessToken: string }>('POST', '/login/token', {
    userId: world.secretaryId,
    clientId: 'test',
    scopes: ['Tasks.ReadWrite'],
  });
  const plan = world.plans.find((one) => one.title === 'Actiepunten BZK');
  const details = {
    description: 'Toelichting',
    checklist: {
      '5f4c1e4e-0000-4000-8000-000000000001': {
        '@odata.type': '#microsoft.graph.plannerChecklistItem',
        title: 'Bellen',
      },
    },
    references: {
      'https%3A//voorbeeld%2Enl/actie': {
        '@odata.type': '#microsoft.graph.plannerExternalReference',
        alias: 'Actie',
        type: 'Other',
      },
    },
  };
  const made = { planId: plan?.id, bucketId: plan?.buckets[0]?.id, title: 'Brief afronden' };
  task = await ask<BoardTask>('POST', '/v1.0/planner/tasks', made, accessToken);
  const unfilled = await ask<Record<string, string>>(
    'GET',
    `/v1.0/planner/tasks/${task.id}/details`,
    undefined,
    accessToken,
  );
  const answer = await fetch(`${tenant.origin}/v1.0/planner/tasks/${task.id}/details`, {
    method: 'PATCH',
    headers: {
      Authorization: `Bearer ${accessToken}`,
      'Content-Type': 'application/json',
      'If-Match': unfilled['@odata.etag'] ?? '',
    },
    body: JSON.stringify(details),
  });
  expect(answer.status).toBe(204);
});

it('reads a task as Graph made it', async () => {
  const shown = await onBoard();
  expect(shown?.details.description).toBe('Toelichting');
  expect(linksOf(shown!)).toEqual([{ address: 'https://voorbeeld.nl/actie', text: 'Actie' }]);
  expect(checklistOf(shown!)).toMatchObject([{ title: 'Bellen', checked: false }]);
});

it('ticks the checklist, and unticks it', async () => {
  await change(ticked(checklistOf((await onBoard())!)[0]!));
  expect(checklistOf((await onBoard())!)).toMatchObject([{ title: 'Bellen', checked: true }]);
  await change(ticked(checklistOf((await onBoard())!)[0]!));
  expect(checklistOf((await onBoard())!)).toMatchObject([{ title: 'Bellen', checked: false }]);
});

it('moves the deadline and takes it away', async () => {
  await change(due('2026-11-27'));
  expect(dueDate((await onBoard())!)).toBe('2026-11-27');
  await change(due(''));
  expect((await onBoard())?.dueDateTime).toBeNull();
});

it('moves the card and completes it', async () => {
  const bucketId = world.plans.find((one) => one.id === task.planId)!.buckets[1]!.id;
  await change({ bucketId, percentComplete: 100 });
  expect(await onBoard()).toMatchObject({ bucketId, percentComplete: 100 });
});

it('deletes the task', async () => {
  await ask('DELETE', `/admin/tasks/${task.id}`);
  expect(await onBoard()).toBeUndefined();
});
