import { describe, expect, test } from 'vitest';
import { memberPlan, taskBody, tenantForTests } from './client';

const { signIn, admin } = await tenantForTests();
const graph = await signIn();

const fault = (kind: string) => ({ 'x-sandbox-fault': kind });

async function tasks(): Promise<number> {
  return (await graph('GET', `/planner/plans/${memberPlan.id}/tasks`)).body.value.length;
}

describe('by a header', () => {
  test.each([
    ['429', 429, 0],
    ['503', 503, 0],
    ['504', 504, 0],
    ['504-after', 504, 1],
  ])('%s answers %i after %i tasks were made', async (kind, status, made) => {
    const reply = await graph('POST', '/planner/tasks', taskBody(), fault(kind));
    expect(reply.status).toBe(status);
    expect(reply.headers.has('retry-after')).toBe(status !== 504);
    expect(await tasks()).toBe(made);
  });

  test.each([
    ['drop-before', 0],
    ['drop-after', 1],
  ])('%s cuts the connection after %i tasks were made', async (kind, made) => {
    await expect(graph('POST', '/planner/tasks', taskBody(), fault(kind))).rejects.toThrow();
    expect(await tasks()).toBe(made);
    const log = (await admin('GET', '/requests')).body;
    expect(log[0]).toMatchObject({ method: 'POST', path: '/planner/tasks', status: 0 });
  });

  test('latency delays and then does it', async () => {
    expect((await graph('POST', '/planner/tasks', taskBody(), fault('latency=5'))).status).toBe(201);
  });

  test('a batch is dropped as a whole, after all of it took effect', async () => {
    const item = {
      id: '1',
      method: 'POST',
      url: '/planner/tasks',
      headers: { 'Content-Type': 'application/json' },
    };
    const requests = [
      { ...item, body: taskBody() },
      { ...item, id: '2', body: taskBody() },
    ];
    await expect(graph('POST', '/$batch', { requests }, fault('drop-after'))).rejects.toThrow();
    expect(await tasks()).toBe(2);
  });

  test.each([
    ['423', 'resourceLocked'],
    ['409', 'resourceModified'],
    ['507', 'quotaLimitReached'],
  ])('%s on a file is %s', async (kind, code) => {
    const { body } = await graph('PUT', '/me/drive/root:/a:/content', 'x', fault(kind));
    expect([body.error.code, body.error.innerError.code]).toContain(code);
  });
});

describe('by rules', () => {
  const statuses = async (calls: number) => {
    const result: number[] = [];
    for (let n = 0; n < calls; n++) result.push((await graph('GET', '/me')).status);
    return result;
  };

  test('the same seed hits the same calls, another seed others', async () => {
    const run = async (seed: number) => {
      await admin('POST', '/faults', { rules: [{ kind: '503', rate: 0.5, seed }] });
      return statuses(24);
    };
    const first = await run(1);
    expect(new Set(first)).toEqual(new Set([200, 503]));
    expect(await run(1)).toEqual(first);
    expect(await run(2)).not.toEqual(first);
  });

  test('hit what matches, as often as they may, until they are taken away', async () => {
    const rule = { match: { method: 'get', path: '^/me$' }, kind: '429', times: 2, retryAfter: 7 };
    await admin('POST', '/faults', { rules: [rule] });
    expect((await graph('GET', '/me/drive')).status).toBe(200);
    expect((await graph('GET', '/me')).headers.get('retry-after')).toBe('7');
    expect(await statuses(2)).toEqual([429, 200]);
    await admin('POST', '/faults', { rules: [{ kind: '503' }] });
    await admin('DELETE', '/faults');
    expect(await statuses(1)).toEqual([200]);
  });

  test('an unknown kind is refused', async () => {
    expect((await admin('POST', '/faults', { rules: [{ kind: 'gremlins' }] })).status).toBe(400);
  });
});

test('an unknown fault in the header is 400', async () => {
  expect((await graph('GET', '/me', undefined, fault('gremlins'))).status).toBe(400);
});
