import { describe, expect, test } from 'vitest';
import { memberPlan, taskBody, tenantForTests, world } from './client';

const PANE = 'http://127.0.0.1:1';
const { signIn, admin, token, request, origin } = await tenantForTests(PANE);

describe('tokens', () => {
  test.each([
    ['none', {}],
    ['nonsense', { authorization: 'Bearer nonsense' }],
  ])('%s is 401', async (_what, headers) => {
    const reply = await request('GET', `${origin}/v1.0/me`, undefined, headers);
    expect([reply.status, reply.body.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
    expect(reply.headers.get('www-authenticate')).toContain('Bearer');
  });

  test('an expired one is 401', async () => {
    await admin('PATCH', '/habits', { tokenSeconds: -1 });
    const reply = await (await signIn())('GET', '/me');
    expect([reply.status, reply.body.error.message]).toEqual([
      401,
      'Lifetime validation failed, the token is expired.',
    ]);
  });

  test('an id token says who it is', async () => {
    const { body } = await token(world.secretaryId, ['User.Read']);
    const claims = JSON.parse(Buffer.from(body.idToken.split('.')[1], 'base64url').toString());
    expect(claims).toMatchObject({ oid: world.secretaryId, tid: world.tenantId });
    expect(body.account).toMatchObject({ localAccountId: world.secretaryId, tenantId: world.tenantId });
    expect(body.scope).toBe('User.Read');
  });
});

describe('permissions', () => {
  test.each([
    ['GET', '/me/events', 'ErrorAccessDenied'],
    ['GET', '/me/calendarView', 'ErrorAccessDenied'],
    ['GET', '/me/people', 'ErrorAccessDenied'],
    ['GET', '/me/messages', 'ErrorAccessDenied'],
    ['POST', '/me/sendMail', 'ErrorAccessDenied'],
    ['GET', `/chats/${world.meetings[0]!.chatId}`, 'Forbidden'],
    ['GET', '/users', 'Authorization_RequestDenied'],
    ['GET', '/groups', 'Authorization_RequestDenied'],
    ['GET', '/me/joinedTeams', 'Authorization_RequestDenied'],
    ['GET', '/me/planner/plans', ''],
    ['POST', '/planner/tasks', ''],
    ['GET', '/me/drive', 'accessDenied'],
    ['PUT', '/me/drive/root:/a:/content', 'accessDenied'],
  ])('%s %s without its permission is 403 %s', async (method, path, code) => {
    const graph = await signIn(world.secretaryId, ['User.Read']);
    const reply = await graph(method, path, method === 'GET' ? undefined : {});
    expect([reply.status, reply.body.error.code]).toEqual([403, code]);
    expect(reply.body.error.innerError['request-id']).toBe(reply.headers.get('request-id'));
  });

  test('reading is not writing', async () => {
    const graph = await signIn(world.secretaryId, ['Tasks.Read', 'Files.Read', 'Mail.Read']);
    expect((await graph('GET', `/planner/plans/${memberPlan.id}`)).status).toBe(200);
    expect((await graph('POST', '/planner/tasks', taskBody())).status).toBe(403);
    expect((await graph('PUT', '/me/drive/root:/a:/content', 'x')).status).toBe(403);
    expect((await graph('POST', '/me/messages', {})).status).toBe(403);
  });
});

describe('consent', () => {
  test('is asked for what a user did not grant, and remembered', async () => {
    await admin('PUT', '/consent', { mode: 'ask' });
    const refused = await token(world.secretaryId, ['openid', 'User.Read', 'Tasks.ReadWrite']);
    expect([refused.status, refused.body]).toEqual([
      403,
      { error: 'consent_required', missing: ['User.Read', 'Tasks.ReadWrite'] },
    ]);
    const wish = { userId: world.secretaryId, scopes: ['User.Read'] };
    expect((await request('POST', `${origin}/login/consent`, wish)).status).toBe(204);
    expect((await token(world.secretaryId, ['User.Read'])).status).toBe(200);
    expect((await token(world.users[2]!.id, ['User.Read'])).status).toBe(403);
  });

  test("cannot be given in an administrator's place", async () => {
    await request('POST', `${origin}/login/consent`, {
      userId: world.secretaryId,
      scopes: ['User.Read.All'],
    });
    expect((await token(world.secretaryId, ['User.Read.All'])).status).toBe(403);
    await admin('PUT', '/consent', { administrator: ['User.Read.All'] });
    expect((await token(world.secretaryId, ['User.Read.All'])).status).toBe(200);
  });
});

describe('another origin', () => {
  test('may ask beforehand, when it is the pane', async () => {
    const ask = (from: string) =>
      request('OPTIONS', `${origin}/v1.0/me`, undefined, {
        origin: from,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization,client-request-id',
      });
    const pane = await ask(PANE);
    expect(pane.headers.get('access-control-allow-origin')).toBe(PANE);
    expect(pane.headers.get('access-control-allow-headers')).toBe('authorization,client-request-id');
    expect((await ask('http://elsewhere.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('cannot read Retry-After', async () => {
    const graph = await signIn();
    const reply = await graph('GET', '/me', undefined, { origin: PANE, 'x-sandbox-fault': '429' });
    expect(reply.headers.get('retry-after')).not.toBeNull();
    const exposed = reply.headers.get('access-control-expose-headers')!;
    expect(exposed).toContain('request-id');
    expect(exposed).not.toMatch(/retry-after/i);
  });
});

test('what is not there is refused in words', async () => {
  const graph = await signIn();
  expect((await graph('GET', '/nonsense')).body.error.message).toBe(
    "Resource not found for the segment 'nonsense'.",
  );
  expect((await graph('DELETE', '/me')).status).toBe(405);
  const broken = await graph('POST', '/planner/tasks', '{', { 'content-type': 'application/json' });
  expect([broken.status, broken.body.error.code]).toEqual([400, 'BadRequest']);
});

test('windows hear of changes, and a reset brings the first state back', async () => {
  const controller = new AbortController();
  const stream = await fetch(`${origin}/admin/changes`, { signal: controller.signal });
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  await reader.read();
  const graph = await signIn();
  const { id } = (await graph('POST', '/planner/tasks', taskBody())).body;
  expect((await reader.read()).value).toBe(`data: {"kind":"planner","id":"${id}"}\n\n`);
  await admin('POST', '/reset');
  expect((await graph('GET', `/planner/tasks/${id}`)).status).toBe(404);
  controller.abort();
});
