import type { Call } from '../protocol/call';
import type { StoredBucket, StoredPlan, StoredTask } from './store';
import { Refusal } from '../protocol/refusal';
import { plannerForbidden } from '../protocol/workload';

/** The plan, for a member of its group. An owner who is no member is refused like anybody else. */
export function planFor(call: Call, planId: string): StoredPlan {
  const plan = call.state.planner.plans.get(planId);
  if (!plan) throw notFound();
  if (!plan.group.memberIds.includes(call.user.id)) throw plannerForbidden();
  return plan;
}

export function taskFor(call: Call, taskId: string): StoredTask {
  const task = call.state.planner.tasks.get(taskId);
  if (!task) throw notFound();
  planFor(call, task.planId);
  return task;
}

export function bucketFor(call: Call, bucketId: string): StoredBucket {
  const bucket = call.state.planner.buckets.get(bucketId);
  if (!bucket) throw notFound();
  planFor(call, bucket.planId);
  return bucket;
}

export function notFound(): Refusal {
  return new Refusal(404, '', 'The requested item is not found.');
}

/** Planner's 400. */
export function invalid(message: string): Refusal {
  return new Refusal(400, '', `The request is invalid: ${message}`);
}

/** A 403 for one of Planner's limits, with the limit's own code. */
export function overLimit(code: string): Refusal {
  return new Refusal(403, code, 'The request exceeded allowed limits.');
}
