import {
  deliveryPlan,
  forgotten,
  nothingFound,
  type DeliveryPlan,
  type Found,
  type Step,
} from '../delivery/deliveryPlan';
import { posted, withoutDetails } from '../delivery/ledger';
import { orRefused } from '../graph/orRefused';
import { createTasks } from './createTasks';
import { exclusively } from '../workspace/exclusively';
import { newName } from '../workspace/newName';
import type { PostingContext, PostingFailure, PostingProgress } from './posting';
import { progressOf } from './progressOf';
import { lookBack } from './lookBack';
import { bucketNameOf, heldIn, wantedOf, type Run } from './run';
import { updateTasks } from './updateTasks';

/** Times a task is tried whose outcome stays unknown, before the user is asked to press again. */
const mostRounds = 5;

/** What another look may show to be over: another device may have told what it wrote, or what was chosen, meanwhile. */
const passing: readonly PostingFailure[] = ['unknown', 'bothChanged'];

/**
 * Brings Planner to what the minutes ask for: pressed again, in a second tab or on another device, it makes no second
 * task. Stopping keeps what is done. What could not be done is in the answer; it rejects only when the program is wrong.
 */
export function post(
  context: PostingContext,
  onProgress: (progress: PostingProgress) => void,
  signal: AbortSignal,
): Promise<PostingProgress> {
  return exclusively(`notulist-posting-${context.device}`, async (isAlone) => {
    const run = startRun(context, onProgress, { signal, isAlone });
    run.report();
    const before = context.minutes.document.claims();
    await deliver(run);
    if (context.minutes.document.claims() !== before) await saveOutcome(run);
    run.report();
    return progress(run);
  });
}

function startRun(
  context: PostingContext,
  onProgress: (progress: PostingProgress) => void,
  conditions: { readonly signal: AbortSignal; readonly isAlone: boolean },
): Run {
  const run: Run = {
    context,
    wanted: wantedOf(context),
    bucketName: bucketNameOf(context),
    failures: new Map(),
    claimant: newName(context.device),
    ownClaims: new Set(),
    ownAnnouncements: new Map(),
    isAloneOnDevice: conditions.isAlone,
    signal: conditions.signal,
    report: () => onProgress(progress(run)),
  };
  return run;
}

async function deliver(run: Run): Promise<void> {
  for (let round = 1; round <= mostRounds && !run.signal.aborted; round++) {
    const open = openSteps(run, nothingFound);
    if (open.length === 0) break;
    const found = await lookBack(run, ofKind(open, 'lookFor'));
    // From here to the claims nothing is waited for: what another device claims meanwhile is seen as new.
    const steps = openSteps(run, found);
    const known = run.context.minutes.document.claims();
    adopt(run, steps);
    release(run, steps);
    await createTasks(
      run,
      steps.flatMap((step) => (step.kind === 'create' ? [step.wanted] : [])),
    );
    await updateTasks(run, ofKind(steps, 'update'), known);
  }
  explainRest(run);
}

/** Steps for tasks that did not fail for good in this run. */
function openSteps(run: Run, found: Found): readonly Step[] {
  return plan(run, found).steps.filter(({ wanted }) => {
    const failure = run.failures.get(wanted.key);
    return failure === undefined || passing.includes(failure);
  });
}

function plan(run: Run, found: Found): DeliveryPlan {
  const claims = run.context.minutes.document.claims();
  const others = run.context.only === undefined ? forgotten(run.wanted, claims) : [];
  const wanted = [...run.wanted, ...others];
  return deliveryPlan({ wanted, claims, found, isHeld: heldIn(run) });
}

function adopt(run: Run, steps: readonly Step[]): void {
  for (const { wanted, claims, task } of ofKind(steps, 'adopt')) {
    for (const claim of claims) {
      const content = claim.written ?? wanted.content;
      const written = task.bare ? withoutDetails(content) : content;
      const entry = posted({ ...claim, planId: task.planId }, task.taskId, written);
      run.context.minutes.document.putLedgerEntry(entry);
    }
  }
  run.report();
}

function release(run: Run, steps: readonly Step[]): void {
  for (const claim of ofKind(steps, 'release').flatMap(({ claims }) => claims)) {
    run.context.minutes.document.putLedgerEntry({ ...claim, state: 'released' });
  }
}

function explainRest(run: Run): void {
  const { steps, elsewhere, unrouted } = plan(run, nothingFound);
  for (const { key } of unrouted) run.failures.set(key, 'noRoute');
  for (const { key } of elsewhere) run.failures.set(key, 'elsewhere');
  const rest = run.signal.aborted ? 'stopped' : 'unknown';
  for (const { wanted } of steps) run.failures.set(wanted.key, run.failures.get(wanted.key) ?? rest);
}

/** The tasks are there whatever the drive says: what it does not take now goes up later, by itself. */
async function saveOutcome({ context }: Run): Promise<void> {
  await orRefused(context.minutes.save());
}

function progress({ context, wanted, failures }: Run): PostingProgress {
  return progressOf(wanted, context.minutes.document.ledger(), failures);
}

function ofKind<K extends Step['kind']>(steps: readonly Step[], kind: K): Extract<Step, { kind: K }>[] {
  return steps.filter((step): step is Extract<Step, { kind: K }> => step.kind === kind);
}
