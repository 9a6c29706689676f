import { claimKey, posted, withoutDetails, type LedgerEntry } from '../delivery/ledger';
import { lease, standsAlone } from '../delivery/lease';
import type { PlannerTask } from '../delivery/deliveryPlan';
import { GraphError, type GraphAnswer } from '../graph/graph';
import { orRefused } from '../graph/orRefused';
import { createTask, type Task } from '../graph/planner';
import { failureOf, madeNothing, savingFailureOf } from './failureOf';
import { openBuckets, type Places, type Turns } from './openBuckets';
import { referenceOf } from './referenceOf';
import { heldIn, type Run } from './run';
import { newTaskBody } from './taskBody';

interface Claimed {
  readonly task: PlannerTask;
  readonly claim: LedgerEntry;
}

/** Tasks sent before the pane hears how far it is: three batches at once. */
const waveSize = 60;

/**
 * Claims tasks that are certain not to exist, saves the claims once, and creates those nobody else claimed since the call.
 * Buckets come after the claims: of two devices that post at once the one that claimed first makes those that are missing.
 */
export async function createTasks(run: Run, tasks: readonly PlannerTask[]): Promise<void> {
  if (tasks.length === 0 || run.signal.aborted) return;
  const alone = await claim(run, tasks);
  const open = alone.map(({ task }) => task);
  const places = await openBuckets(run, open, { ...turnsOf(run), isOver: () => isStale(run, alone) });
  const claimed = alone.filter(({ task }) => places.has(task.key));
  release(
    run,
    alone.filter((one) => !claimed.includes(one)),
  );
  for (let at = 0; at < claimed.length; at += waveSize) {
    const wave = claimed.slice(at, at + waveSize);
    if (run.signal.aborted || isStale(run, wave)) return release(run, claimed.slice(at));
    await createWave(run, wave, places);
    run.report();
  }
}

/** The claims that are in the drive and stand alone there. Without the drive nothing is created. */
async function claim(run: Run, tasks: readonly PlannerTask[]): Promise<readonly Claimed[]> {
  const { document } = run.context.minutes;
  const known = new Set(document.claims().map(claimKey));
  const claimedAt = run.context.now().toISOString();
  const claimed = tasks.map((task) => ({ task, claim: newClaim(run, task, claimedAt) }));
  claimed.forEach(({ claim }) => {
    run.ownClaims.add(claimKey(claim));
    document.putLedgerEntry(claim);
  });
  const error = await orRefused(run.context.minutes.save());
  if (error) {
    release(run, claimed);
    claimed.forEach(({ task }) => run.failures.set(task.key, savingFailureOf(error)));
    return [];
  }
  const claims = document.claims();
  const contested = claimed.filter(({ claim }) => !standsAlone(claim, claims, known));
  release(run, contested);
  return claimed.filter((one) => !contested.includes(one));
}

function turnsOf(run: Run): Pick<Turns, 'others' | 'visited'> {
  const isHeld = heldIn(run);
  const before = run.context.minutes.document.claims().filter((one) => !run.ownClaims.has(claimKey(one)));
  const held = before.filter((one) => one.state === 'claimed' && isHeld(one));
  return { others: plansIn(held), visited: plansIn(before) };
}

function plansIn(claims: readonly LedgerEntry[]): ReadonlySet<string> {
  return new Set(claims.map(({ planId }) => planId));
}

function newClaim({ claimant }: Run, task: PlannerTask, claimedAt: string): LedgerEntry {
  return {
    lineId: task.lineId,
    department: task.department,
    planId: task.route.planId,
    state: 'claimed',
    claimedBy: claimant,
    claimedAt,
    taskId: null,
    written: task.content,
  };
}

function release(run: Run, claimed: readonly Claimed[]): void {
  for (const { claim } of claimed)
    run.context.minutes.document.putLedgerEntry({ ...claim, state: 'released' });
}

/** Past half its lease a claim is given up rather than used: another device may soon take it for abandoned. */
function isStale({ context }: Run, claimed: readonly Claimed[]): boolean {
  const now = context.now().getTime();
  return claimed.some(({ claim }) => now - Date.parse(claim.claimedAt) > lease / 2);
}

async function createWave(run: Run, wave: readonly Claimed[], places: Places): Promise<void> {
  const signal = AbortSignal.timeout(lease / 2);
  const isInTime = (): boolean => !isStale(run, wave);
  const requests = wave.map(({ task }) => ({ ...requestFor(run, task, places), signal, isInTime }));
  const answers = await run.context.graph.batch(requests);
  wave.forEach((claimed, at) => record(run, claimed, answers[at]));
}

function requestFor({ context }: Run, task: PlannerTask, places: Places): ReturnType<typeof createTask> {
  const place = { planId: task.route.planId, bucketId: places.get(task.key) ?? null };
  return createTask(newTaskBody(task.content, place, referenceOf(context, task)));
}

function record(run: Run, claimed: Claimed, answer: GraphAnswer | GraphError | undefined): void {
  const { task, claim } = claimed;
  if (!answer) return;
  if (answer instanceof GraphError) {
    run.failures.set(task.key, failureOf(answer));
    if (madeNothing(answer)) release(run, [claimed]);
    return;
  }
  const made = answer.body as Task;
  const complete = made.hasDescription && made.referenceCount > 0;
  const written = complete ? task.content : withoutDetails(task.content);
  run.context.minutes.document.putLedgerEntry(posted(claim, made.id, written));
  run.failures.delete(task.key);
}
