import type { FoundTask } from '../delivery/deliveryPlan';
import { ledgerKey, type LedgerEntry } from '../delivery/ledger';
import type { Task, TaskDetails } from '../graph/planner';
import { referenceAddress } from '../graph/plannerTaskBody';
import type { PostingContext } from './posting';

/** A task that might be one that was claimed. */
export interface Candidate {
  readonly task: Task;
  readonly details: TaskDetails;
}

/** No device's clock is believed to run ahead of Planner's by more than a day. */
const clockDifference = 24 * 3_600_000;

/**
 * Whether a task is worth a closer look for a claim. Its title may have been changed in Planner since, and it may have been
 * moved to another plan.
 */
export function couldBe(task: Task, claim: LedgerEntry): boolean {
  return task.title === claim.written?.title || isAfter(task, claim);
}

/**
 * Which task belongs to which claim, by ledger key. Our reference decides; a task without any (Planner lost the details,
 * and so did whoever made it) is taken by its title.
 */
export function matchClaims(
  claims: readonly LedgerEntry[],
  candidates: readonly Candidate[],
  linkTo: PostingContext['linkTo'],
): ReadonlyMap<string, FoundTask> {
  const oldestFirst = candidates.toSorted((a, b) =>
    a.task.createdDateTime < b.task.createdDateTime ? -1 : 1,
  );
  const byAddress = new Map(oldestFirst.toReversed().flatMap(addressesOf));
  const matches = new Map<string, FoundTask>();
  for (const claim of claims) {
    const task = byAddress.get(linkTo(claim.lineId, claim.department));
    if (task) matches.set(keyOf(claim), found(task, false));
  }
  const bare = oldestFirst.filter(isBare);
  for (const claim of claims.filter((claim) => !matches.has(keyOf(claim)))) {
    const at = bare.findIndex(({ task }) => isAlike(task, claim));
    const [candidate] = at < 0 ? [] : bare.splice(at, 1);
    if (candidate) matches.set(keyOf(claim), found(candidate.task, true));
  }
  return matches;
}

function found({ id, planId }: Task, bare: boolean): FoundTask {
  return { taskId: id, planId, bare };
}

function addressesOf({ task, details }: Candidate): readonly (readonly [string, Task])[] {
  return Object.keys(details.references).map((key) => [referenceAddress(key), task] as const);
}

function isBare({ details }: Candidate): boolean {
  return Object.keys(details.references).length === 0 && !details.description;
}

function isAlike(task: Task, claim: LedgerEntry): boolean {
  return task.planId === claim.planId && task.title === claim.written?.title && isAfter(task, claim);
}

function isAfter(task: Task, claim: LedgerEntry): boolean {
  return Date.parse(task.createdDateTime) >= Date.parse(claim.claimedAt) - clockDifference;
}

function keyOf(claim: LedgerEntry): string {
  return ledgerKey(claim.lineId, claim.department);
}
