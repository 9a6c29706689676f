import { expect, test } from 'vitest';
import { taskBody, tenantForTests } from './client';

const { signIn, admin } = await tenantForTests();
const graph = await signIn();

interface Item {
  readonly id: string;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: { readonly error: { readonly code: string } };
}

const json = { 'Content-Type': 'application/json' };
const me = (id: string, more: object = {}) => ({ id, method: 'GET', url: '/me', ...more });

async function batch(requests: readonly object[]) {
  const reply = await graph('POST', '/$batch', { requests });
  const items: Item[] = reply.body.responses ?? [];
  return {
    status: reply.status,
    error: reply.body.error,
    items,
    by: (id: string) => items.find((item) => item.id === id)!,
  };
}

test('the answers do not stand in the order of the requests', async () => {
  const ids = Array.from({ length: 20 }, (_, n) => String(n));
  const { items } = await batch(ids.map((id) => me(id)));
  expect(items.map((item) => item.id)).not.toEqual(ids);
  expect(new Set(items.map((item) => item.id))).toEqual(new Set(ids));
});

test.each([
  ['21 requests', Array.from({ length: 21 }, (_, n) => me(String(n)))],
  ['an id that differs only in case', [me('a'), me('A')]],
  ['a body without a content type', [{ id: '1', method: 'POST', url: '/planner/tasks', body: taskBody() }]],
  ['an absolute address', [{ id: '1', method: 'GET', url: 'https://graph.microsoft.com/v1.0/me' }]],
  ['waiting for an unknown request', [me('1', { dependsOn: ['2'] })]],
  ['no requests', []],
])('%s is 400 for the whole batch', async (_what, requests) => {
  expect((await batch(requests)).status).toBe(400);
});

test('what waits for a refused request is 424, and a refusal stands in its place', async () => {
  const { status, by } = await batch([
    { id: 'bad', method: 'POST', url: '/planner/tasks', headers: json, body: {} },
    me('next', { dependsOn: ['bad'] }),
    me('free'),
  ]);
  expect(status).toBe(200);
  expect([by('bad').status, by('next').status, by('free').status]).toEqual([400, 424, 200]);
});

test('Outlook works on four at once: the rest of the batch is 429 with Retry-After in the item', async () => {
  const { items } = await batch(
    Array.from({ length: 7 }, (_, n) => ({ id: String(n), method: 'GET', url: '/me/events' })),
  );
  const refused = items.filter((item) => item.status === 429);
  expect(refused).toHaveLength(3);
  for (const item of refused) {
    expect(item.body.error.code).toBe('ApplicationThrottled');
    expect(Number(item.headers['Retry-After'])).toBeGreaterThan(0);
  }
});

test('one after the other, Outlook does them all', async () => {
  const requests = Array.from({ length: 7 }, (_, n) => ({
    id: String(n),
    method: 'GET',
    url: '/me/events',
    ...(n > 0 ? { dependsOn: [String(n - 1)] } : {}),
  }));
  expect((await batch(requests)).items.map((item) => item.status)).toEqual(Array(7).fill(200));
});

test('outside a batch too, more than four at once in one mailbox are refused', async () => {
  await admin('PATCH', '/habits', { outlookMilliseconds: 600 });
  const replies = await Promise.all(Array.from({ length: 6 }, () => graph('GET', '/me/events')));
  expect(replies.filter((reply) => reply.status === 429)).toHaveLength(2);
  expect((await graph('GET', '/me/events')).status).toBe(200);
});

test('batches do not nest, and content answers with where it is', async () => {
  await graph('PUT', '/me/drive/root:/a.json:/content', '{}');
  const { by } = await batch([
    { id: 'nested', method: 'POST', url: '/$batch', headers: json, body: { requests: [me('1')] } },
    { id: 'content', method: 'GET', url: '/me/drive/root:/a.json:/content' },
  ]);
  expect(by('nested').status).toBe(400);
  expect(by('content').status).toBe(302);
  const content = await fetch(by('content').headers.Location!);
  expect(await content.text()).toBe('{}');
});

test('faults hit items of a batch, but cannot drop them', async () => {
  await admin('POST', '/faults', {
    rules: [
      { match: { path: '^/me$' }, kind: '503', times: 1 },
      { match: { path: '^/planner' }, kind: 'drop-before' },
    ],
  });
  const { items } = await batch([
    me('1'),
    me('2'),
    { id: '3', method: 'POST', url: '/planner/tasks', headers: json, body: taskBody() },
  ]);
  expect(items.map((item) => item.status).sort()).toEqual([200, 201, 503]);
  expect(items.find((item) => item.status === 503)!.headers['Retry-After']).toBeDefined();
});

test('each item stands in the log behind its batch', async () => {
  await admin('DELETE', '/requests');
  await batch([me('1')]);
  expect((await admin('GET', '/requests')).body).toEqual([
    { method: 'POST', path: '/$batch', status: 200, inBatch: false },
    { method: 'GET', path: '/me', status: 200, inBatch: true },
  ]);
});
