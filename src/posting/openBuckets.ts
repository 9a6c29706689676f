import type { PlannerTask } from '../delivery/deliveryPlan';
import { lease } from '../delivery/lease';
import { GraphError } from '../graph/graph';
import { createBucket, getBuckets, type Bucket, type Readings } from '../graph/planner';
import { failureOf } from './failureOf';
import { flightTime } from './lookBack';
import type { PostingFailure } from './posting';
import type { Run } from './run';

/** Bucket for each task by ledger key; null where Planner is left to choose. Tasks whose plan refused are not in it. */
export type Places = ReadonlyMap<string, string | null>;

/** Times the buckets are read while somebody else is making one. */
const mostReadings = 8;

/** Milliseconds between two readings. */
const patience = 1500;

/** Where the tasks of one plan go: a bucket, wherever Planner likes, nowhere because of a failure, or not known yet. */
type Place = Bucket | null | PostingFailure | undefined;

/** Who else makes buckets, and until when they may be made here. */
export interface Turns {
  /** Plans where another device is about to make tasks too: the bucket is that device's to make, because it claimed first. */
  readonly others: ReadonlySet<string>;
  /** Plans where somebody made tasks before: a bucket that is not there may only not show yet. */
  readonly visited: ReadonlySet<string>;
  /** Another device may soon believe that this one has gone. */
  readonly isOver: () => boolean;
}

/** Finds the bucket of each task and makes the missing ones. Whoever made one and got no answer looks again first. */
export async function openBuckets(run: Run, tasks: readonly PlannerTask[], turns: Turns): Promise<Places> {
  const places = new Map<string, Place>();
  for (let reading = 1; reading <= mostReadings && !run.signal.aborted; reading++) {
    const open = tasks.filter(({ key }) => places.get(key) === undefined);
    const lacking = await findBuckets(run, open, places);
    if (turns.isOver()) break;
    const asked = lacking.filter((planId) => isOurs(planId, turns, reading));
    const made = await makeBuckets(run, asked, turns);
    settle(open, made, places);
    if (lacking.every((planId) => made.has(planId))) break;
    await run.context.wait(asked.every((planId) => made.has(planId)) ? patience : flightTime);
  }
  return placesOf(run, tasks, places);
}

function isOurs(planId: string, { others, visited }: Turns, reading: number): boolean {
  return !others.has(planId) && (reading > 1 || !visited.has(planId));
}

/** Plans that lack a bucket for one of the tasks. */
async function findBuckets(
  run: Run,
  tasks: readonly PlannerTask[],
  places: Map<string, Place>,
): Promise<readonly string[]> {
  const planIds = [...new Set(tasks.map(({ route }) => route.planId))];
  const readings = await getBuckets(run.context.graph, planIds);
  for (const task of tasks) places.set(task.key, bucketOf(run, task, readings));
  const lacking = tasks.filter(({ key }) => places.get(key) === undefined);
  return [...new Set(lacking.map(({ route }) => route.planId))];
}

/** The chosen bucket while it is there, else the one with the meeting's name; the lowest id, should there be two. */
function bucketOf(run: Run, { route }: PlannerTask, readings: Readings<Bucket>): Place {
  const buckets = readings.get(route.planId) ?? [];
  if (buckets instanceof GraphError) return failureOf(buckets);
  const chosen = buckets.find(({ id }) => id === route.bucketId);
  const named = buckets
    .filter(({ name }) => name === run.bucketName)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return chosen ?? named[0];
}

/** What came of each plan; a plan whose answer was lost is not in it. */
async function makeBuckets(
  run: Run,
  planIds: readonly string[],
  { isOver }: Turns,
): Promise<ReadonlyMap<string, Place>> {
  if (planIds.length === 0) return new Map();
  const signal = AbortSignal.timeout(lease / 2);
  const isInTime = (): boolean => !isOver();
  const requests = planIds.map((planId) => ({ ...createBucket(planId, run.bucketName), signal, isInTime }));
  const answers = await run.context.graph.batch(requests);
  const made = planIds.map((planId, at): readonly [string, Place] => {
    const answer = answers[at];
    if (!(answer instanceof GraphError)) return [planId, answer?.body as Bucket | undefined];
    if (answer.failure === 'limit') return [planId, null];
    return [planId, answer.failure === 'unknown' ? undefined : failureOf(answer)];
  });
  return new Map(made.filter(([, place]) => place !== undefined));
}

function settle(
  tasks: readonly PlannerTask[],
  made: ReadonlyMap<string, Place>,
  places: Map<string, Place>,
): void {
  for (const { key, route } of tasks) {
    if (places.get(key) === undefined) places.set(key, made.get(route.planId));
  }
}

function placesOf(run: Run, tasks: readonly PlannerTask[], places: ReadonlyMap<string, Place>): Places {
  return new Map(
    tasks.flatMap(({ key }) => {
      const place = places.get(key);
      if (typeof place === 'object') return [[key, place?.id ?? null] as const];
      run.failures.set(key, place ?? 'elsewhere');
      return [];
    }),
  );
}
