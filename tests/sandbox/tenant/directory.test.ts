import { expect, test } from 'vitest';
import { tenantForTests, world } from './client';

const { signIn, admin } = await tenantForTests();
const graph = await signIn();

const colleague = world.users.find(({ id, userType }) => id !== world.secretaryId && userType === 'Member')!;
const guest = world.users.find(({ userType }) => userType === 'Guest')!;

test('I see my own department only when I select it', async () => {
  expect((await graph('GET', '/me')).body).not.toHaveProperty('department');
  const me = world.users.find(({ id }) => id === world.secretaryId)!;
  expect((await graph('GET', '/me?$select=department')).body.department).toBe(me.department);
});

test("a colleague's department needs an administrator's consent", async () => {
  const path = `/users/${colleague.id}?$select=displayName,department,jobTitle`;
  expect((await graph('GET', path)).body).toMatchObject({
    displayName: colleague.displayName,
    department: null,
    jobTitle: null,
  });
  await admin('PUT', '/consent', { administrator: ['User.Read.All'] });
  const full = await signIn(world.secretaryId, ['User.Read.All']);
  expect((await full('GET', path)).body.department).toBe(colleague.department);
});

test('a user is found by id and principal name, not by the address of a guest', async () => {
  expect((await graph('GET', `/users/${colleague.mail}`)).body.id).toBe(colleague.id);
  expect((await graph('GET', `/users/${guest.mail}`)).status).toBe(404);
  const name = `${guest.mail.replace('@', '_')}#EXT#@sandbox.onmicrosoft.com`;
  expect((await graph('GET', `/users/${encodeURIComponent(name)}`)).body.id).toBe(guest.id);
});

test('User.Read reads nobody else', async () => {
  const own = await signIn(world.secretaryId, ['User.Read']);
  expect((await own('GET', `/users/${world.secretaryId}`)).status).toBe(200);
  const reply = await own('GET', `/users/${colleague.id}`);
  expect([reply.status, reply.body.error.code]).toEqual([403, 'Authorization_RequestDenied']);
  expect((await own('GET', '/users')).status).toBe(403);
});

test.each([
  [`mail eq '${colleague.mail}'`, [colleague.id]],
  [`mail in ('${colleague.mail.toUpperCase()}','${guest.mail}')`, [colleague.id, guest.id]],
  [`proxyAddresses/any(p:p eq 'smtp:${colleague.mail}')`, [colleague.id]],
  [`otherMails/any(o:o eq '${guest.mail}') or mail eq 'nobody@nowhere.nl'`, [guest.id]],
  [`(startswith(mail,'${colleague.mail.slice(0, 8)}') and id eq '${colleague.id}')`, [colleague.id]],
])('$filter=%s finds them', async (filter, ids) => {
  const { body } = await graph('GET', `/users?$filter=${encodeURIComponent(filter)}&$select=id`);
  expect(body.value.map(({ id }: { id: string }) => id).sort()).toEqual([...ids].sort());
});

test.each(["nonsense eq 'x'", "mail eq 'x' and", 'mail', "contains(mail,'x')"])(
  '$filter=%s is 400',
  async (filter) => {
    expect((await graph('GET', `/users?$filter=${encodeURIComponent(filter)}`)).status).toBe(400);
  },
);

test('filtering on what may not be read is 403', async () => {
  expect((await graph('GET', "/users?$filter=department eq 'x'")).status).toBe(403);
});

test('$search needs its header', async () => {
  const path = `/users?$search=${encodeURIComponent(`"displayName:${colleague.surname}"`)}`;
  const refused = await graph('GET', path);
  expect(refused.body.error.message).toContain("'ConsistencyLevel: eventual'");
  const { body } = await graph('GET', path, undefined, { ConsistencyLevel: 'eventual' });
  expect(body.value.map(({ id }: { id: string }) => id)).toContain(colleague.id);
});

test('people I meet have departments, without an administrator', async () => {
  const { body } = await graph('GET', '/me/people?$top=1000');
  expect(body.value.some(({ department }: { department: string | null }) => department)).toBe(true);
  const outsider = body.value.find(
    ({ userPrincipalName }: { userPrincipalName: string | null }) => !userPrincipalName,
  );
  expect(outsider.department).toBeNull();
});

test('my groups are ids without a permission on groups, and a cast needs its header', async () => {
  const { body } = await graph('GET', '/me/memberOf');
  const mine = world.groups.filter(({ memberIds }) => memberIds.includes(world.secretaryId));
  expect(body.value).toHaveLength(mine.length);
  expect(body.value[0]).toMatchObject({ id: mine[0]!.id, displayName: null });
  expect((await graph('GET', '/me/memberOf/microsoft.graph.group')).status).toBe(400);
  const cast = await graph('GET', '/me/memberOf/microsoft.graph.group', undefined, {
    ConsistencyLevel: 'eventual',
  });
  expect(cast.body.value).toHaveLength(mine.length);
  expect((await graph('GET', `/groups/${mine[0]!.id}`)).status).toBe(403);
});
