import { afterAll, afterEach, vi } from 'vitest';
import { startTenant } from '../../../sandbox/tenant/start';
import { createWorld } from '../../../sandbox/world/createWorld';
import type { World } from '../../../sandbox/world/world';

const planned = createWorld('2026-11-23');

/** A plan the secretary can write to, and one she cannot though she owns the group. */
export const memberPlan = planned.plans.find(({ groupId }) => isMember(groupId))!;
export const otherPlan = planned.plans.find(({ groupId }) => !isMember(groupId))!;

export const world: World = {
  ...planned,
  groups: planned.groups.map((group) =>
    group.id === otherPlan.groupId ? { ...group, ownerIds: [...group.ownerIds, planned.secretaryId] } : group,
  ),
};

function isMember(groupId: string): boolean {
  const group = planned.groups.find(({ id }) => id === groupId);
  return group?.memberIds.includes(planned.secretaryId) ?? false;
}

const everything = [
  'User.Read',
  'User.ReadBasic.All',
  'People.Read',
  'Calendars.ReadWrite',
  'Chat.ReadBasic',
  'Tasks.ReadWrite',
  'Files.ReadWrite.All',
  'Mail.ReadWrite',
  'Mail.Send',
  'Team.ReadBasic.All',
];

/** What Graph answered. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of every shape
  readonly body: any;
}

type Call = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Reply>;

/** A tenant for the tests of one file, back to its first state after each test. */
export async function tenantForTests(paneOrigin?: string) {
  const tenant = await startTenant({ world, ...(paneOrigin ? { paneOrigin } : {}) });
  const { origin } = tenant;
  vi.setConfig({ testTimeout: 30_000 });

  const request = async (
    method: string,
    url: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) => {
    const isRaw = typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: {
        ...(body !== undefined && !isRaw ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isRaw ? (body as string) : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
  };

  const token = async (userId: string, scopes: readonly string[]): Promise<Reply> =>
    request('POST', `${origin}/login/token`, { userId, clientId: 'test', scopes });

  const signIn = async (
    userId: string = world.secretaryId,
    scopes: readonly string[] = everything,
  ): Promise<Call> => {
    const { body } = await token(userId, scopes);
    return (method, path, sent, headers = {}) =>
      request(method, `${origin}/v1.0${path}`, sent, {
        authorization: `Bearer ${body.accessToken}`,
        ...headers,
      });
  };

  const admin: Call = (method, path, body) => request(method, `${origin}/admin${path}`, body);

  afterEach(async () => {
    await admin('POST', '/reset');
  });
  afterAll(() => tenant.close());

  return { origin, request, token, signIn, admin };
}

/** The group of a plan. */
export function groupOf(groupId: string) {
  return world.groups.find((group) => group.id === groupId)!;
}

/** A new task's body with only what it needs. */
export function taskBody(more: object = {}) {
  return { planId: memberPlan.id, title: 'Een actie', ...more };
}

/** The header that Planner wants, from the body it sent. */
export function ifMatch(resource: { readonly '@odata.etag': string }) {
  return { 'if-match': resource['@odata.etag'] };
}
