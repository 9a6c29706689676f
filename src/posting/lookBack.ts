import { nothingFound, type Found, type Step } from '../delivery/deliveryPlan';
import { GraphError } from '../graph/graph';
import { getMyPlans } from '../graph/planner';
import { failureOf } from './failureOf';
import { readBack } from './readBack';
import type { Run } from './run';

type LookFor = Extract<Step, { kind: 'lookFor' }>;

/** Milliseconds Planner gets before it is read back. */
const settlingTime = 300;

/** Milliseconds within which a create has taken effect, and shows, whose sender got no answer or was closed. */
export const flightTime = 10_000;

/**
 * What became of claims whose outcome nobody knows. Most tasks are found at once in the plan they were claimed in; of one
 * that is not there nothing is concluded until it can no longer be under way, and no plan has it.
 */
export async function lookBack(run: Run, unknown: readonly LookFor[]): Promise<Found> {
  if (unknown.length === 0) return nothingFound;
  await run.context.wait(settlingTime);
  const near = await readBack(run, unknown, claimedPlans(unknown));
  const rest = unknown.filter(({ wanted }) => !near.tasks.has(wanted.key));
  if (rest.length === 0) return near;
  await run.context.wait(flightTime);
  if (run.signal.aborted) return { ...near, lookedFor: new Set() };
  const plans = await allPlans(run, rest);
  if (plans instanceof GraphError) return { ...near, lookedFor: new Set() };
  for (const { wanted } of rest) run.failures.delete(wanted.key);
  const far = await readBack(run, rest, plans);
  return { lookedFor: far.lookedFor, tasks: new Map([...near.tasks, ...far.tasks]) };
}

function claimedPlans(steps: readonly LookFor[]): readonly string[] {
  return [...new Set(steps.flatMap(({ claims }) => claims.map(({ planId }) => planId)))];
}

/** A department may have moved its task to any of its plans. Without the list of plans nothing can be concluded. */
async function allPlans(run: Run, steps: readonly LookFor[]): Promise<readonly string[] | GraphError> {
  try {
    const mine = await getMyPlans(run.context.graph);
    return [...new Set([...claimedPlans(steps), ...mine.map(({ id }) => id)])];
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    for (const { wanted } of steps) run.failures.set(wanted.key, failureOf(error));
    return error;
  }
}
