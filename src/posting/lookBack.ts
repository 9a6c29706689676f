import { nothingFound, type Found, type Step } from '../delivery/deliveryPlan';
import { claimKey } from '../delivery/ledger';
import { GraphError } from '../graph/graph';
import { orRefused } from '../graph/orRefused';
import { getMyPlans } from '../graph/planner';
import { failureOf } from './failureOf';
import { readBack, type Plans } from './readBack';
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
  const near = await readBack(run, unknown, { ids: claimedPlans(unknown), open: new Set() });
  const rest = unknown.filter(({ wanted }) => !near.tasks.has(wanted.key));
  if (rest.length === 0) return near;
  await run.context.wait(flightTime);
  if (run.signal.aborted) return { ...near, lookedFor: new Set() };
  const plans = await allPlans(run, rest);
  if (plans instanceof GraphError) return { ...near, lookedFor: new Set() };
  for (const { wanted } of rest) run.failures.delete(wanted.key);
  const far = await readTwice(run, rest, plans);
  return { lookedFor: far.lookedFor, tasks: new Map([...near.tasks, ...far.tasks]) };
}

/** Plans are not read in one moment: a task that was moved from one to another meanwhile is seen the second time. */
async function readTwice(run: Run, steps: readonly LookFor[], plans: Plans): Promise<Found> {
  const first = await readBack(run, steps, plans);
  const missing = steps.filter(
    ({ wanted, claims }) =>
      !first.tasks.has(wanted.key) && claims.every((claim) => first.lookedFor.has(claimKey(claim))),
  );
  if (missing.length === 0) return first;
  const second = await readBack(run, missing, plans);
  return { lookedFor: second.lookedFor, tasks: new Map([...first.tasks, ...second.tasks]) };
}

function claimedPlans(steps: readonly LookFor[]): readonly string[] {
  return [...new Set(steps.flatMap(({ claims }) => claims.map(({ planId }) => planId)))];
}

/** A department may have moved its task to any of its plans. Without the list of plans nothing can be concluded. */
async function allPlans(run: Run, steps: readonly LookFor[]): Promise<Plans | GraphError> {
  const mine = await orRefused(getMyPlans(run.context.graph));
  if (mine instanceof GraphError) {
    for (const { wanted } of steps) run.failures.set(wanted.key, failureOf(mine));
    return mine;
  }
  const open = new Set(mine.map(({ id }) => id));
  return { ids: [...new Set([...claimedPlans(steps), ...open])], open };
}
