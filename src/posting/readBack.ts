import { claimKey, ledgerKey, type LedgerEntry } from '../delivery/ledger';
import type { Found, Step } from '../delivery/deliveryPlan';
import { GraphError } from '../graph/graph';
import { getPlanTasks, getTaskDetails, type Readings, type Task, type TaskDetails } from '../graph/planner';
import { failureOf } from './failureOf';
import { couldBe, matchClaims, type Candidate } from './matchClaims';
import type { Run } from './run';

type LookFor = Extract<Step, { kind: 'lookFor' }>;

/** Where to look. */
export interface Plans {
  readonly ids: readonly string[];
  /** Of those: the ones that Planner lists for us. When such a plan is refused, that says nothing about what is in it. */
  readonly open: ReadonlySet<string>;
}

/**
 * Looks in plans for tasks that were claimed and may have been created. A claim counts as looked for only when every plan,
 * and every task it might be, could be read.
 */
export async function readBack(run: Run, steps: readonly LookFor[], { ids, open }: Plans): Promise<Found> {
  const claims = steps.flatMap((step) => step.claims);
  const plans = await getPlanTasks(run.context.graph, ids);
  const candidates = await candidatesFor(run, claims, plans);
  const refused = [...plans].flatMap(([id, reading]) =>
    reading instanceof GraphError && (open.has(id) || !isClosed(reading)) ? [reading] : [],
  );
  const unread = unreadClaims(claims, refused, candidates);
  const tasks = matchClaims(claims, candidates.filter(isRead), run.context.linkTo);
  for (const [key, error] of unread) if (!tasks.has(key)) run.failures.set(key, failureOf(error));
  const lookedFor = steps.filter(({ wanted }) => !unread.has(wanted.key)).flatMap((step) => step.claims);
  return { lookedFor: new Set(lookedFor.map(claimKey)), tasks };
}

/** A task that could be one of the claimed. Right after a create its details may not be there yet. */
interface Seen {
  readonly task: Task;
  readonly details: TaskDetails | GraphError;
}

/** Tasks that could be one of the claimed, with their details: only those have our mark. */
async function candidatesFor(
  { context }: Run,
  claims: readonly LedgerEntry[],
  plans: Readings<Task>,
): Promise<readonly Seen[]> {
  const known = new Set(context.minutes.document.claims().map(({ taskId }) => taskId));
  const tasks = [...plans.values()]
    .flatMap((reading) => (reading instanceof GraphError ? [] : reading))
    .filter((task) => !known.has(task.id) && claims.some((claim) => couldBe(task, claim)));
  const ids = tasks.map(({ id }) => id);
  const details = await getTaskDetails(context.graph, ids);
  return details.flatMap((read, at) => {
    const task = tasks[at];
    return task ? [{ task, details: read }] : [];
  });
}

const notYet = new GraphError('unknown', 0, '', 'A task could not be looked into.');

/** Claims about which nothing may be concluded, with the reason. */
function unreadClaims(
  claims: readonly LedgerEntry[],
  refused: readonly GraphError[],
  candidates: readonly Seen[],
): ReadonlyMap<string, GraphError> {
  const unread = candidates.filter((candidate) => !isRead(candidate));
  return new Map(
    claims.flatMap((claim) => {
      const unseen = unread.some(({ task }) => couldBe(task, claim)) ? notYet : null;
      const error = refused[0] ?? unseen;
      return error ? [[ledgerKey(claim.lineId, claim.department), error] as const] : [];
    }),
  );
}

/** A plan that is closed to us, and not listed as ours, holds nothing of ours. */
function isClosed(error: GraphError): boolean {
  return error.failure === 'forbidden' || error.failure === 'notFound';
}

function isRead(candidate: Seen): candidate is Candidate {
  return !(candidate.details instanceof GraphError);
}
