import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { groupOf, ifMatch, memberPlan, otherPlan, taskBody, tenantForTests, world } from './client';

const { signIn, admin } = await tenantForTests();
const graph = await signIn();

async function newTask(more: object = {}) {
  const reply = await graph('POST', '/planner/tasks', taskBody(more));
  expect(reply.status).toBe(201);
  return reply.body;
}

const assignment = { '@odata.type': '#microsoft.graph.plannerAssignment', orderHint: ' !' };
const reference = {
  '@odata.type': '#microsoft.graph.plannerExternalReference',
  alias: 'Actie',
  type: 'Other',
};

describe('etags', () => {
  test.each([
    [undefined, 'The If-Match header must be specified for this kind of request.'],
    ['nonsense', 'The If-Match header contains an invalid value.'],
    ['*', 'The If-Match header contains an invalid value.'],
  ])('a change with If-Match %s is 412 with an empty code', async (etag, message) => {
    const task = await newTask();
    const headers: Record<string, string> = etag ? { 'if-match': etag } : {};
    const reply = await graph('PATCH', `/planner/tasks/${task.id}`, { title: 'Anders' }, headers);
    expect(reply.status).toBe(412);
    expect(reply.body.error).toMatchObject({ code: '', message });
  });

  test("details have an etag of their own: the task's is refused", async () => {
    const task = await newTask();
    const reply = await graph(
      'PATCH',
      `/planner/tasks/${task.id}/details`,
      { description: 'x' },
      ifMatch(task),
    );
    expect(reply.status).toBe(412);
  });

  test('an old etag is good while the changes do not meet, and 409 when they do', async () => {
    const task = await newTask();
    const path = `/planner/tasks/${task.id}`;
    expect((await graph('PATCH', path, { percentComplete: 50 }, ifMatch(task))).status).toBe(204);
    expect((await graph('PATCH', path, { title: 'Anders' }, ifMatch(task))).status).toBe(204);
    const again = await graph('PATCH', path, { title: 'Nog anders' }, ifMatch(task));
    expect(again.status).toBe(409);
    expect(again.body.error.code).toBe('');
    expect((await graph('GET', path)).body).toMatchObject({ title: 'Anders', percentComplete: 50 });
  });

  test('an etag that is too old is 412', async () => {
    await admin('PATCH', '/habits', { etagMemory: 1 });
    const task = await newTask();
    const path = `/planner/tasks/${task.id}`;
    await graph('PATCH', path, { priority: 1 }, ifMatch(task));
    await graph('PATCH', path, { priority: 3 }, ifMatch((await graph('GET', path)).body));
    expect((await graph('PATCH', path, { title: 'x' }, ifMatch(task))).status).toBe(412);
  });

  test('writing details makes the etag of the task stale for every change', async () => {
    const task = await newTask();
    const path = `/planner/tasks/${task.id}`;
    const details = (await graph('GET', `${path}/details`)).body;
    expect((await graph('PATCH', `${path}/details`, { description: 'x' }, ifMatch(details))).status).toBe(
      204,
    );
    const changed = (await graph('GET', path)).body;
    expect(changed['@odata.etag'] > task['@odata.etag']).toBe(true);
    expect(changed.hasDescription).toBe(true);
    expect((await graph('PATCH', path, { title: 'x' }, ifMatch(task))).status).toBe(409);
    expect((await graph('DELETE', path, undefined, ifMatch(task))).status).toBe(409);
    expect((await graph('DELETE', path, undefined, ifMatch(changed))).status).toBe(204);
    expect((await graph('GET', path)).status).toBe(404);
  });

  test('a change is 204 without a body, unless the representation is preferred', async () => {
    const task = await newTask();
    const silent = await graph('PATCH', `/planner/tasks/${task.id}`, { priority: 1 }, ifMatch(task));
    expect([silent.status, silent.body]).toEqual([204, '']);
    const told = await graph(
      'PATCH',
      `/planner/tasks/${task.id}`,
      { title: 'x' },
      {
        ...ifMatch(task),
        prefer: 'return=representation',
      },
    );
    expect([told.status, told.body.title]).toEqual([200, 'x']);
  });
});

describe('making tasks', () => {
  test('details in the new task are kept, or dropped without a word', async () => {
    const details = { description: 'Waarom', references: { 'https%3A//voorbeeld%2Enl/a?b=c': reference } };
    expect(await newTask({ details })).toMatchObject({ hasDescription: true, referenceCount: 1 });
    await admin('PATCH', '/habits', { detailsOnCreate: false });
    expect(await newTask({ details })).toMatchObject({ hasDescription: false, referenceCount: 0 });
  });

  test('the details of a new task can be missing for a while', async () => {
    await admin('PATCH', '/habits', { detailsMissing: 2 });
    const task = await newTask();
    const statuses = [];
    for (let n = 0; n < 3; n++)
      statuses.push((await graph('GET', `/planner/tasks/${task.id}/details`)).status);
    expect(statuses).toEqual([404, 404, 200]);
  });

  test.each([
    ['no title', { title: undefined }],
    ['an empty title', { title: ' ' }],
    ['a title over 255 characters', { title: 'x'.repeat(256) }],
    ['an unknown plan', { planId: undefined }],
    [
      'a start after the due date',
      { startDateTime: '2026-12-02T08:00:00Z', dueDateTime: '2026-12-01T08:00:00Z' },
    ],
    ['a date without a time', { dueDateTime: '2026-12-01' }],
    ['a read-only member', { createdDateTime: '2026-12-01T08:00:00Z' }],
    ['an id of its own', { id: 'mine' }],
    ['an unknown member', { externalId: 'x' }],
    ['a priority of eleven', { priority: 11 }],
    ['a bucket of another plan', { bucketId: otherPlan.buckets[0]!.id }],
    ['an assignment without its type', { assignments: { [world.secretaryId]: { orderHint: ' !' } } }],
    ['an assignment to a name', { assignments: { 'a@b.nl': assignment } }],
    ['an order hint of the service', { orderHint: '8585269235419217847P}' }],
    ['a reference that is not encoded', { details: { references: { 'https://voorbeeld.nl': reference } } }],
    ['a reference that is no address', { details: { references: { 'notulist%3Ax': reference } } }],
    [
      'the reference type of the documentation',
      {
        details: {
          references: {
            'https%3A//a%2Enl': { ...reference, '@odata.type': '#microsoft.graph.externalReference' },
          },
        },
      },
    ],
    ['a category that is none', { appliedCategories: { category26: true } }],
  ])('%s is 400', async (_what, more) => {
    expect((await graph('POST', '/planner/tasks', taskBody(more))).status).toBe(400);
  });

  test('tasks are not made under /me', async () => {
    expect((await graph('POST', '/me/planner/tasks', taskBody())).status).toBe(400);
  });

  test('an assignee nobody knows is taken, and is not checked', async () => {
    const task = await newTask({ assignments: { [randomUUID()]: assignment } });
    expect(Object.values(task.assignments)[0]).toMatchObject({
      assignedBy: { user: { id: world.secretaryId } },
    });
  });

  test('completing a task sets when and by whom, once', async () => {
    const task = await newTask();
    await graph('PATCH', `/planner/tasks/${task.id}`, { percentComplete: 100 }, ifMatch(task));
    const done = (await graph('GET', `/planner/tasks/${task.id}`)).body;
    expect(done.completedBy.user.id).toBe(world.secretaryId);
    expect(done.completedDateTime).not.toBeNull();
  });
});

describe('reading', () => {
  test('$filter, $top and $orderby are ignored', async () => {
    for (const title of ['a', 'b', 'c']) await newTask({ title });
    const query = "?$filter=title eq 'b'&$top=1&$orderby=title desc";
    const { body } = await graph('GET', `/planner/plans/${memberPlan.id}/tasks${query}`);
    expect(body.value.map((task: { title: string }) => task.title)).toEqual(['a', 'b', 'c']);
  });

  test('pages go on with a next link', async () => {
    await admin('PATCH', '/habits', { plannerPageSize: 2 });
    for (const title of ['a', 'b', 'c']) await newTask({ title });
    const first = (await graph('GET', `/planner/plans/${memberPlan.id}/tasks`)).body;
    expect(first.value).toHaveLength(2);
    const next = new URL(first['@odata.nextLink']);
    const second = (await graph('GET', next.pathname.replace('/v1.0', '') + next.search)).body;
    expect(second.value.map((task: { title: string }) => task.title)).toEqual(['c']);
    expect(second['@odata.nextLink']).toBeUndefined();
  });

  test('details are expanded in my tasks, not in those of a plan', async () => {
    await newTask({ assignments: { [world.secretaryId]: assignment }, details: { description: 'x' } });
    const mine = (await graph('GET', '/me/planner/tasks?$expand=details')).body.value;
    expect(mine[0].details.description).toBe('x');
    const plan = (await graph('GET', `/planner/plans/${memberPlan.id}/tasks?$expand=details`)).body.value;
    expect(plan[0].details).toBeUndefined();
  });
});

describe('who may', () => {
  test('only members of the group read or write a plan, not even its owner', async () => {
    for (const reply of [
      await graph('GET', `/planner/plans/${otherPlan.id}`),
      await graph('GET', `/planner/plans/${otherPlan.id}/tasks`),
      await graph('GET', `/groups/${otherPlan.groupId}/planner/plans`),
      await graph('POST', '/planner/tasks', taskBody({ planId: otherPlan.id })),
      await graph('POST', '/planner/buckets', { planId: otherPlan.id, name: 'x' }),
    ]) {
      expect(reply.status).toBe(403);
      expect(reply.body.error).toMatchObject({
        code: '',
        message: 'You do not have the required permissions to access this item.',
      });
    }
  });

  test('my plans are those of my groups', async () => {
    const { body } = await graph('GET', '/me/planner/plans');
    const mine = world.plans.filter((plan) => groupOf(plan.groupId).memberIds.includes(world.secretaryId));
    expect(body.value.map((plan: { id: string }) => plan.id).sort()).toEqual(
      mine.map((plan) => plan.id).sort(),
    );
  });
});

describe('limits', () => {
  test.each([
    ['tasksInPlan', 'MaximumTasksInProject', 1, {}],
    ['activeTasksInPlan', 'MaximumActiveTasksInProject', 1, {}],
    ['tasksCreatedByUser', 'MaximumTasksCreatedByUser', 1, {}],
    [
      'tasksAssignedToUser',
      'MaximumTasksAssignedToUser',
      1,
      { assignments: { [world.secretaryId]: assignment } },
    ],
    ['assigneesOnTask', 'MaximumAssigneesInTasks', 0, { assignments: { [world.secretaryId]: assignment } }],
    [
      'referencesOnTask',
      'MaximumReferencesOnTask',
      0,
      { details: { references: { 'https%3A//a%2Enl': reference } } },
    ],
    [
      'checklistItemsOnTask',
      'MaximumChecklistItemsOnTask',
      0,
      {
        details: {
          checklist: {
            [randomUUID()]: { '@odata.type': '#microsoft.graph.plannerChecklistItem', title: 'x' },
          },
        },
      },
    ],
  ])('%s is %s', async (limit, code, most, more) => {
    await admin('PATCH', '/habits', { limits: { [limit]: most } });
    for (let made = 0; made < most; made++) await newTask(more);
    const reply = await graph('POST', '/planner/tasks', taskBody(more));
    expect([reply.status, reply.body.error.code]).toEqual([403, code]);
  });

  test('buckets and plans have theirs', async () => {
    await admin('PATCH', '/habits', { limits: { bucketsInPlan: 1, plansOfGroup: 1 } });
    const bucket = await graph('POST', '/planner/buckets', { planId: memberPlan.id, name: 'x' });
    expect(bucket.body.error.code).toBe('MaximumBucketsInProject');
    const container = { containerId: memberPlan.groupId, type: 'group' };
    const plan = await graph('POST', '/planner/plans', { container, title: 'x' });
    expect(plan.body.error.code).toBe('MaximumProjectsOwnedByUser');
  });
});

test('members of a department change and delete tasks in its board', async () => {
  const task = await newTask();
  const changed = await admin('PATCH', `/tasks/${task.id}`, { percentComplete: 100, description: 'Gedaan' });
  expect(changed.body).toMatchObject({ percentComplete: 100, details: { description: 'Gedaan' } });
  expect((await graph('PATCH', `/planner/tasks/${task.id}`, { title: 'x' }, ifMatch(task))).status).toBe(409);
  expect((await admin('DELETE', `/tasks/${task.id}`)).status).toBe(204);
  const boards = (await admin('GET', '/boards')).body;
  expect(boards).toHaveLength(world.plans.length);
  expect(boards.flatMap((board: { tasks: unknown[] }) => board.tasks)).toEqual([]);
});

test('whoever accepts no metadata receives no etag', async () => {
  const { id } = await newTask({ details: { references: { 'https%3A//a%2Enl': reference } } });
  const accept = { accept: 'application/json;odata.metadata=none' };
  expect((await graph('GET', `/planner/tasks/${id}`, undefined, accept)).body).not.toHaveProperty([
    '@odata.etag',
  ]);
  const details = (await graph('GET', `/planner/tasks/${id}/details`, undefined, accept)).body;
  expect(Object.keys(details.references['https%3A//a%2Enl'])).not.toContain('@odata.type');
});
