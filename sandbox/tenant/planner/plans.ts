import { ok, noContent, param, type Answer, type Call } from '../protocol/call';
import { entity, page } from '../protocol/odata';
import { operationsOf } from '../protocol/operation';
import { bucketFor, invalid, notFound, overLimit, planFor } from './access';
import { bucketAnswer, planAnswer, planDetailsAnswer } from './answer';
import { readObject, readOrderHint } from './fields';
import { newPlannerId } from './store';
import { changed } from './tasks';
import { scopes } from '../signIn/scopes';
import { plannerForbidden } from '../protocol/workload';

const { get, post, patch, delete: remove } = operationsOf('planner');

/** Plans, their details and their buckets. */
export const plannerPlans = [
  get('/me/planner/plans', scopes.plannerRead, (call) => planPage(call, () => true)),
  get('/groups/{groupId}/planner/plans', scopes.plannerRead, (call) => {
    const group = groupFor(call, param(call, 'groupId'));
    return planPage(call, (groupId) => groupId === group.id);
  }),
  post('/planner/plans', scopes.plannerWrite, createPlan),
  get('/planner/plans/{planId}', scopes.plannerRead, (call) =>
    ok(entity(call, planAnswer(planFor(call, param(call, 'planId'))))),
  ),
  patch('/planner/plans/{planId}', scopes.plannerWrite, (call) => {
    const plan = planFor(call, param(call, 'planId'));
    const title = readName(call, 'title');
    plan.etags.check(call, ['title']);
    plan.title = title;
    plan.etags.changed(['title']);
    call.state.changes.tell('planner', plan.id);
    return changed(call, planAnswer(plan));
  }),
  get('/planner/plans/{planId}/details', scopes.plannerRead, (call) =>
    ok(entity(call, planDetailsAnswer(planFor(call, param(call, 'planId'))))),
  ),
  patch('/planner/plans/{planId}/details', scopes.plannerWrite, changePlanDetails),
  get('/planner/plans/{planId}/buckets', scopes.plannerRead, (call) => {
    const plan = planFor(call, param(call, 'planId'));
    const buckets = call.state.planner.bucketsOf(plan.id).map(bucketAnswer);
    return ok(page(call, buckets, call.state.habits.plannerPageSize));
  }),
  post('/planner/buckets', scopes.plannerWrite, createBucket),
  get('/planner/buckets/{bucketId}', scopes.plannerRead, (call) =>
    ok(entity(call, bucketAnswer(bucketFor(call, param(call, 'bucketId'))))),
  ),
  patch('/planner/buckets/{bucketId}', scopes.plannerWrite, (call) => {
    const bucket = bucketFor(call, param(call, 'bucketId'));
    const name = readName(call, 'name');
    bucket.etags.check(call, ['name']);
    bucket.name = name;
    bucket.etags.changed(['name']);
    call.state.changes.tell('planner', bucket.id);
    return changed(call, bucketAnswer(bucket));
  }),
  remove('/planner/buckets/{bucketId}', scopes.plannerWrite, (call) => {
    const bucket = bucketFor(call, param(call, 'bucketId'));
    bucket.etags.check(call, ['*']);
    const { planner } = call.state;
    planner.buckets.delete(bucket.id);
    for (const task of planner.tasksOf(bucket.planId)) {
      if (task.bucketId === bucket.id) planner.tasks.delete(task.id);
    }
    call.state.changes.tell('planner', bucket.id);
    return noContent;
  }),
];

function planPage(call: Call, wanted: (groupId: string) => boolean): Answer {
  const plans = [...call.state.planner.plans.values()].filter(
    (plan) => plan.group.memberIds.includes(call.user.id) && wanted(plan.group.id),
  );
  return ok(page(call, plans.map(planAnswer), call.state.habits.plannerPageSize));
}

function groupFor(call: Call, groupId: string) {
  const group = call.state.directory.groups.get(groupId);
  if (!group || group.kind !== 'microsoft365') throw notFound();
  if (!group.memberIds.includes(call.user.id)) throw plannerForbidden();
  return group;
}

function createPlan(call: Call): Answer {
  const body = readObject(call.body, 'plan');
  const container = readObject(body.container, 'container');
  const groupId = typeof container.url === 'string' ? container.url.split('/').at(-1) : container.containerId;
  const group = groupFor(call, String(groupId));
  const { planner, habits } = call.state;
  const present = [...planner.plans.values()].filter((plan) => plan.group.id === group.id).length;
  if (present >= habits.limits.plansOfGroup) throw overLimit('MaximumProjectsOwnedByUser');
  const plan = planner.addPlan({
    id: newPlannerId(),
    group,
    title: readName(call, 'title'),
    createdBy: call.user.id,
    createdDateTime: call.state.now().toISOString(),
  });
  call.state.changes.tell('planner', plan.id);
  return { status: 201, body: entity(call, planAnswer(plan)) };
}

function changePlanDetails(call: Call): Answer {
  const plan = planFor(call, param(call, 'planId'));
  const body = readObject(call.body, 'planDetails');
  const names = Object.keys(body).filter((name) => !name.startsWith('@'));
  const unknown = names.find((name) => name !== 'sharedWith' && name !== 'categoryDescriptions');
  if (unknown)
    throw invalid(`The property '${unknown}' does not exist on type 'microsoft.graph.plannerPlanDetails'.`);
  plan.details.etags.check(call, names);
  Object.assign(plan.details.sharedWith, body.sharedWith);
  Object.assign(plan.details.categoryDescriptions, body.categoryDescriptions);
  plan.details.etags.changed(names);
  return changed(call, planDetailsAnswer(plan));
}

function createBucket(call: Call): Answer {
  const body = readObject(call.body, 'bucket');
  const plan = planFor(call, String(body.planId));
  const { planner, habits } = call.state;
  const name = readName(call, 'name');
  if (planner.bucketsOf(plan.id).length >= habits.limits.bucketsInPlan) {
    throw overLimit('MaximumBucketsInProject');
  }
  const hint = body.orderHint === undefined ? {} : { orderHint: readOrderHint(body.orderHint, 'orderHint') };
  const bucket = planner.addBucket({ id: newPlannerId(), planId: plan.id, name, ...hint });
  call.state.changes.tell('planner', bucket.id);
  return { status: 201, body: entity(call, bucketAnswer(bucket)) };
}

function readName(call: Call, property: string): string {
  const name = readObject(call.body, 'body')[property];
  if (typeof name !== 'string' || name.trim() === '' || name.length > 255) {
    throw invalid(`'${property}' must have 1 to 255 characters.`);
  }
  return name;
}
