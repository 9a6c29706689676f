import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ifMatch, memberPlan, taskBody, tenantForTests, world, type Reply } from './client';
import { graphTypes, misfits } from './graphTypes';

const { signIn, admin } = await tenantForTests();
const graph = await signIn();

const AROUND = '?startDateTime=2026-11-01T00:00:00Z&endDateTime=2026-12-01T00:00:00Z&$top=100';
const assignment = { '@odata.type': '#microsoft.graph.plannerAssignment', orderHint: ' !' };
const details = {
  description: 'Waarom',
  references: {
    'https%3A//a%2Enl': {
      '@odata.type': '#microsoft.graph.plannerExternalReference',
      alias: 'Actie',
      type: 'Other',
      previewPriority: ' !',
    },
  },
  checklist: { [randomUUID()]: { '@odata.type': '#microsoft.graph.plannerChecklistItem', title: 'Eerst' } },
};

async function task() {
  const assignments = { [world.secretaryId]: assignment };
  const body = taskBody({
    assignments,
    details,
    dueDateTime: '2026-12-01T10:00:00Z',
    appliedCategories: { category1: true },
  });
  return (await graph('POST', '/planner/tasks', body)).body;
}

async function draft() {
  const body = { subject: 'x', toRecipients: [{ emailAddress: { address: 'a@voorbeeld.nl' } }] };
  return (await graph('POST', '/me/messages', body)).body;
}

const chat = `/chats/${encodeURIComponent(world.meetings[0]!.chatId)}`;
const bucket = `/planner/buckets/${memberPlan.buckets[0]!.id}`;

/** Every call that answers with something, and the type of what it answers. */
const answers: readonly (readonly [string, string, () => Promise<Reply>])[] = [
  ['/me', 'user', () => graph('GET', '/me')],
  [
    '/me selected',
    'user',
    () => graph('GET', '/me?$select=department,companyName,userType,proxyAddresses,otherMails'),
  ],
  ['/users', 'Collection(user)', () => graph('GET', '/users?$top=999')],
  ['/users/{id}', 'user', () => graph('GET', `/users/${world.users[1]!.id}`)],
  ['/me/people', 'Collection(person)', () => graph('GET', '/me/people?$top=1000')],
  ['/me/memberOf', 'Collection(group)', () => graph('GET', '/me/memberOf')],
  ['/me/joinedTeams', 'Collection(team)', () => graph('GET', '/me/joinedTeams')],
  ['groups', 'Collection(group)', async () => (await asAdministrator())('GET', '/groups')],
  ['group', 'group', async () => (await asAdministrator())('GET', `/groups/${memberPlan.groupId}`)],
  [
    'members',
    'Collection(user)',
    async () => (await asAdministrator())('GET', `/groups/${memberPlan.groupId}/members`),
  ],
  ['/me/events', 'Collection(event)', () => graph('GET', '/me/events?$top=100')],
  ['/me/calendarView', 'Collection(event)', () => graph('GET', `/me/calendarView${AROUND}`)],
  [
    '/me/events/{id}',
    'event',
    async () => {
      const { value } = (await graph('GET', '/me/events?$top=1')).body;
      return graph('GET', `/me/events/${value[0].id}`);
    },
  ],
  [
    'instances',
    'Collection(event)',
    async () => {
      const { value } = (await graph('GET', '/me/events?$top=100&$select=type')).body;
      const master = value.find(({ type }: { type: string }) => type === 'seriesMaster');
      return graph('GET', `/me/events/${master.id}/instances${AROUND}`);
    },
  ],
  [
    'translateExchangeIds',
    'Collection(convertIdResult)',
    () =>
      graph('POST', '/me/translateExchangeIds', {
        inputIds: ['x'],
        sourceIdType: 'restId',
        targetIdType: 'ewsId',
      }),
  ],
  ['chat', 'chat', () => graph('GET', `${chat}?$expand=members`)],
  ['chat members', 'Collection(aadUserConversationMember)', () => graph('GET', `${chat}/members`)],
  ['my plans', 'Collection(plannerPlan)', () => graph('GET', '/me/planner/plans')],
  [
    'plans of a group',
    'Collection(plannerPlan)',
    () => graph('GET', `/groups/${memberPlan.groupId}/planner/plans`),
  ],
  ['plan', 'plannerPlan', () => graph('GET', `/planner/plans/${memberPlan.id}`)],
  [
    'new plan',
    'plannerPlan',
    () =>
      graph('POST', '/planner/plans', {
        container: { containerId: memberPlan.groupId, type: 'group' },
        title: 'x',
      }),
  ],
  [
    'plan details',
    'plannerPlanDetails',
    async () => {
      const path = `/planner/plans/${memberPlan.id}/details`;
      const { body } = await graph('GET', path);
      const wanted = {
        categoryDescriptions: { category1: 'Spoed' },
        sharedWith: { [world.secretaryId]: true },
      };
      return graph('PATCH', path, wanted, { ...ifMatch(body), prefer: 'return=representation' });
    },
  ],
  ['buckets', 'Collection(plannerBucket)', () => graph('GET', `/planner/plans/${memberPlan.id}/buckets`)],
  ['bucket', 'plannerBucket', () => graph('GET', bucket)],
  [
    'new bucket',
    'plannerBucket',
    () => graph('POST', '/planner/buckets', { planId: memberPlan.id, name: 'x', orderHint: ' !' }),
  ],
  [
    'tasks of a plan',
    'Collection(plannerTask)',
    async () => {
      await task();
      return graph('GET', `/planner/plans/${memberPlan.id}/tasks`);
    },
  ],
  [
    'my tasks',
    'Collection(plannerTask)',
    async () => {
      await task();
      return graph('GET', '/me/planner/tasks?$expand=details');
    },
  ],
  [
    'finished task',
    'plannerTask',
    async () => {
      const { id, ...made } = await task();
      const headers = { ...ifMatch(made as { '@odata.etag': string }), prefer: 'return=representation' };
      return graph('PATCH', `/planner/tasks/${id}`, { percentComplete: 100 }, headers);
    },
  ],
  [
    'task details',
    'plannerTaskDetails',
    async () => graph('GET', `/planner/tasks/${(await task()).id}/details`),
  ],
  ['my drive', 'drive', () => graph('GET', '/me/drive')],
  ['drive of a group', 'drive', () => graph('GET', `/groups/${memberPlan.groupId}/drive`)],
  ['root', 'driveItem', () => graph('GET', '/me/drive/root')],
  ['file', 'driveItem', () => graph('PUT', '/me/drive/root:/a/b.txt:/content', 'x')],
  [
    'children',
    'Collection(driveItem)',
    async () => {
      await graph('PUT', '/me/drive/root:/a/b.txt:/content', 'x');
      return graph('GET', '/me/drive/root:/a:/children');
    },
  ],
  [
    'versions',
    'Collection(driveItemVersion)',
    async () => {
      await graph('PUT', '/me/drive/root:/b.txt:/content', 'x');
      return graph('GET', '/me/drive/root:/b.txt:/versions');
    },
  ],
  ['upload session', 'uploadSession', () => graph('POST', '/me/drive/root:/c.txt:/createUploadSession', {})],
  [
    'messages',
    'Collection(message)',
    async () => {
      await draft();
      return graph('GET', '/me/messages');
    },
  ],
  ['message', 'message', async () => graph('GET', `/me/messages/${(await draft()).id}`)],
  [
    'attachment',
    'fileAttachment',
    async () =>
      graph('POST', `/me/messages/${(await draft()).id}/attachments`, {
        '@odata.type': '#microsoft.graph.fileAttachment',
        name: 'x',
        contentBytes: 'eA==',
      }),
  ],
];

async function asAdministrator() {
  const all = ['Group.Read.All', 'GroupMember.Read.All', 'User.Read.All'];
  await admin('PUT', '/consent', { administrator: all });
  return signIn(world.secretaryId, all);
}

describe.skipIf(!graphTypes)("answers fit Microsoft's types (skipped where these are not at hand)", () => {
  test.each(answers)('%s is %s', async (_what, type, ask) => {
    const { status, body } = await ask();
    expect(status).toBeLessThan(300);
    const value = type.startsWith('Collection') ? body.value : body;
    if (Array.isArray(value)) expect(value).not.toEqual([]);
    expect(misfits(value, type)).toEqual([]);
  });

  test('a type that does not fit is seen', () => {
    const wrong = {
      title: 1,
      nonsense: true,
      dueDateTime: '2026-12-01',
      assignments: { x: { orderHint: 2 } },
    };
    expect(misfits(wrong, 'plannerTask')).toHaveLength(4);
  });
});
