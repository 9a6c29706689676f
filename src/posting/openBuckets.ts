import type { PlannerTask } from '../delivery/deliveryPlan';
import { GraphError } from '../graph/graph';
import { createBucket, getBuckets, type Bucket, type Readings } from '../graph/planner';
import { failureOf } from './failureOf';
import type { Run } from './run';

/** Bucket for each task by ledger key; null where Planner is left to choose. Tasks whose plan refused are not in it. */
export type Places = ReadonlyMap<string, string | null>;

/**
 * Finds the bucket of each task and makes the missing ones. It also shows, before anything is claimed, which plans are
 * closed to us.
 */
export async function openBuckets(run: Run, tasks: readonly PlannerTask[]): Promise<Places> {
  const { graph } = run.context;
  const planIds = [...new Set(tasks.map(({ route }) => route.planId))];
  const readings = await getBuckets(graph, planIds);
  const lacking = planIds.filter((planId) => lacksBucket(run, planId, readings, tasks));
  const made = await makeBuckets(run, lacking);
  return new Map(
    tasks.flatMap((task) => {
      const bucket = bucketOf(run, task, readings) ?? made.get(task.route.planId);
      if (!(bucket instanceof GraphError)) return [[task.key, bucket?.id ?? null] as const];
      run.failures.set(task.key, failureOf(bucket));
      return [];
    }),
  );
}

function lacksBucket(
  run: Run,
  planId: string,
  readings: Readings<Bucket>,
  tasks: readonly PlannerTask[],
): boolean {
  return tasks.some((task) => task.route.planId === planId && bucketOf(run, task, readings) === undefined);
}

/** The chosen bucket while it is there, else the one with the meeting's name; the lowest id, should there be two. */
function bucketOf(
  run: Run,
  { route }: PlannerTask,
  readings: Readings<Bucket>,
): Bucket | GraphError | undefined {
  const buckets = readings.get(route.planId) ?? [];
  if (buckets instanceof GraphError) return buckets;
  const chosen = buckets.find(({ id }) => id === route.bucketId);
  const named = buckets
    .filter(({ name }) => name === run.bucketName)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return chosen ?? named[0];
}

async function makeBuckets(
  run: Run,
  planIds: readonly string[],
): Promise<ReadonlyMap<string, Bucket | GraphError>> {
  if (planIds.length === 0) return new Map();
  const answers = await run.context.graph.batch(
    planIds.map((planId) => createBucket(planId, run.bucketName)),
  );
  return new Map(
    planIds.flatMap((planId, at): (readonly [string, Bucket | GraphError])[] => {
      const answer = answers[at];
      if (!answer) return [];
      if (!(answer instanceof GraphError)) return [[planId, answer.body as Bucket]];
      return answer.failure === 'limit' ? [] : [[planId, answer]];
    }),
  );
}
