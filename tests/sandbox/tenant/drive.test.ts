import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { groupOf, memberPlan, otherPlan, tenantForTests, world } from './client';

const { signIn, admin, request } = await tenantForTests();
const graph = await signIn();

const FILE = '/me/drive/root:/Notulist/a%20b.json:';

async function file(content = 'een') {
  const reply = await graph('PUT', `${FILE}/content`, content);
  expect(reply.status).toBe(201);
  return reply.body;
}

async function read(): Promise<string> {
  const { body } = await graph('GET', FILE);
  return (await request('GET', body['@microsoft.graph.downloadUrl'])).body;
}

describe('writing', () => {
  test('folders on the way are made, and 201 becomes 200', async () => {
    const made = await file();
    expect(made.parentReference.path).toMatch(/root:\/Notulist$/);
    const again = await graph('PUT', `/me/drive/items/${made.id}/content`, 'twee');
    expect(again.status).toBe(200);
    expect(again.body.cTag).not.toBe(made.cTag);
    expect(await read()).toBe('twee');
    const { body } = await graph('GET', '/me/drive/root/children');
    expect(body.value[0]).toMatchObject({ name: 'Notulist', folder: { childCount: 1 } });
    expect(body.value[0].cTag).toBeUndefined();
    const versions = (await graph('GET', `${FILE}/versions`)).body.value;
    expect(versions.map(({ id }: { id: string }) => id)).toEqual(['2.0', '1.0']);
  });

  test.each(['eTag', 'cTag'])('If-Match takes the %s, once', async (tag) => {
    const made = await file();
    const headers = { 'if-match': made[tag] };
    expect((await graph('PUT', `${FILE}/content`, 'twee', headers)).status).toBe(200);
    const late = await graph('PUT', `${FILE}/content`, 'drie', headers);
    expect([late.status, late.body.error.code]).toEqual([412, 'resourceModified']);
    expect(late.body.error.innerError.code).toBe('entityTagDoesNotMatch');
    expect(await read()).toBe('twee');
  });

  test('renaming changes the eTag and not the cTag', async () => {
    const made = await file();
    const renamed = (await graph('PATCH', `/me/drive/items/${made.id}`, { name: 'c.json' })).body;
    expect(renamed.eTag).not.toBe(made.eTag);
    expect(renamed.cTag).toBe(made.cTag);
  });

  test('If-None-Match: * only makes, and a tag without quotes is 400', async () => {
    expect((await graph('PUT', `${FILE}/content`, 'een', { 'if-none-match': '*' })).status).toBe(201);
    expect((await graph('PUT', `${FILE}/content`, 'twee', { 'if-none-match': '*' })).status).toBe(412);
    expect((await graph('PUT', `${FILE}/content`, 'twee', { 'if-match': 'x' })).status).toBe(400);
  });

  test.each([
    ['fail', 409, 'een'],
    ['replace', 200, 'twee'],
    ['rename', 201, 'een'],
  ])('conflictBehavior=%s is %i', async (behavior, status, content) => {
    await file();
    const reply = await graph('PUT', `${FILE}/content?@microsoft.graph.conflictBehavior=${behavior}`, 'twee');
    expect(reply.status).toBe(status);
    if (status === 409) expect(reply.body.error.code).toBe('nameAlreadyExists');
    expect(await read()).toBe(content);
  });

  test('a full drive is 507', async () => {
    await admin('PATCH', '/habits', { driveQuota: 10 });
    const reply = await graph('PUT', `${FILE}/content`, 'x'.repeat(11));
    expect([reply.status, reply.body.error.code]).toEqual([507, 'quotaLimitReached']);
  });

  test('a folder is made once', async () => {
    const body = { name: 'Notulist', folder: {} };
    expect((await graph('POST', '/me/drive/root/children', body)).status).toBe(201);
    expect((await graph('POST', '/me/drive/root/children', body)).status).toBe(409);
    expect((await graph('GET', '/me/drive/special/approot')).body.name).toBe('Notulist');
  });

  test('a deleted folder takes its files along', async () => {
    const made = await file();
    const folder = (await graph('GET', '/me/drive/root:/Notulist')).body;
    const kept = await graph('DELETE', `/me/drive/items/${folder.id}`, undefined, { 'if-match': made.eTag });
    expect(kept.status).toBe(412);
    expect((await graph('DELETE', `/me/drive/items/${folder.id}`)).status).toBe(204);
    expect((await graph('GET', `/me/drive/items/${made.id}`)).status).toBe(404);
  });
});

describe('reading', () => {
  test('content redirects to an address that needs no token', async () => {
    await file();
    const reply = await graph('GET', `${FILE}/content`);
    expect(reply.status).toBe(302);
    expect((await request('GET', reply.headers.get('location')!)).body).toBe('een');
  });

  test('download addresses end', async () => {
    await admin('PATCH', '/habits', { downloadSeconds: -1 });
    const made = await file();
    expect((await request('GET', made['@microsoft.graph.downloadUrl'])).status).toBe(404);
  });

  test('what has not changed is 304', async () => {
    const made = await file();
    expect((await graph('GET', FILE, undefined, { 'if-none-match': made.eTag })).status).toBe(304);
  });

  test('$select leaves the address out, or in', async () => {
    await file();
    expect((await graph('GET', `${FILE}?$select=id,cTag`)).body).not.toHaveProperty('name');
    const { body } = await graph('GET', `${FILE}?$select=id,@microsoft.graph.downloadUrl`);
    expect(body['@microsoft.graph.downloadUrl']).toMatch(/^http/);
  });

  test('a path that ends like an action is a path', async () => {
    await graph('PUT', '/me/drive/root:/a/children:/content', 'een');
    expect((await graph('GET', '/me/drive/root:/a/children')).body.name).toBe('children');
  });
});

describe('drives of groups', () => {
  const name = ':/x.json:/content';

  test('are for members, with a permission beyond the own files', async () => {
    const path = `/groups/${memberPlan.groupId}/drive/root`;
    expect((await graph('PUT', path + name, 'een')).status).toBe(201);
    const own = await signIn(world.secretaryId, ['Files.ReadWrite']);
    expect((await own('PUT', path + name, 'twee')).status).toBe(403);
    expect((await graph('GET', `/groups/${otherPlan.groupId}/drive/root`)).status).toBe(403);
    const { id } = (await graph('GET', `/groups/${memberPlan.groupId}/drive`)).body;
    expect((await graph('GET', `/drives/${id}/root:/x.json`)).status).toBe(200);
  });

  test('are the same drive for each member', async () => {
    await graph('PUT', `/groups/${memberPlan.groupId}/drive/root${name}`, 'een');
    const other = groupOf(memberPlan.groupId).memberIds.find((id) => id !== world.secretaryId)!;
    const theirs = await signIn(other);
    expect(
      (await theirs('GET', `/groups/${memberPlan.groupId}/drive/root/children`)).body.value,
    ).toHaveLength(1);
    expect((await theirs('GET', '/me/drive/root/children')).body.value).toHaveLength(0);
  });
});

describe('upload sessions', () => {
  const FRAGMENT = 327_680;
  const content = randomBytes(FRAGMENT + 100);
  const put = (url: string, from: number, to: number, headers: Record<string, string> = {}) =>
    request('PUT', url, content.subarray(from, to + 1), {
      'content-range': `bytes ${from}-${to}/${content.length}`,
      ...headers,
    });

  async function session(headers: Record<string, string> = {}, behavior = 'replace') {
    const body = { item: { '@microsoft.graph.conflictBehavior': behavior } };
    return graph('POST', `${FILE}/createUploadSession`, body, headers);
  }

  test('take ranges one after the other, without a token', async () => {
    const { uploadUrl } = (await session()).body;
    expect((await put(uploadUrl, 0, FRAGMENT - 1, { authorization: 'Bearer x' })).status).toBe(401);
    expect((await put(uploadUrl, 0, FRAGMENT)).status).toBe(400);
    const first = await put(uploadUrl, 0, FRAGMENT - 1);
    expect([first.status, first.body.nextExpectedRanges]).toEqual([202, [`${FRAGMENT}-`]]);
    expect((await put(uploadUrl, 0, FRAGMENT - 1)).status).toBe(416);
    const last = await put(uploadUrl, FRAGMENT, content.length - 1);
    expect([last.status, last.body.size]).toEqual([201, content.length]);
  });

  test('hold the precondition, and refuse a taken name', async () => {
    const made = await file();
    await graph('PUT', `${FILE}/content`, 'twee');
    expect((await session({ 'if-match': made.cTag })).status).toBe(412);
    const taken = await session({}, 'fail');
    expect([taken.status, taken.body.error.code]).toEqual([409, 'nameAlreadyExists']);
  });
});
