import {
  claimKey,
  isPending,
  ledgerKey,
  onePerTask,
  settled,
  type Ledger,
  type LedgerEntry,
  type TaskContent,
} from './ledger';
import type { Route } from './route';
import { difference, united, type TaskChange } from './taskChange';
import type { WantedTask } from './wantedTasks';

/** A wanted task whose department has a plan. */
export interface PlannerTask extends WantedTask {
  readonly route: Extract<Route, { kind: 'planner' }>;
}

/** What Planner showed for claims whose outcome nobody knows. */
export interface Found {
  /** `claimKey` of each claim of which the task was looked for in every plan it can be in. */
  readonly lookedFor: ReadonlySet<string>;
  /** The tasks that were there, by ledger key. */
  readonly tasks: ReadonlyMap<string, FoundTask>;
}

/** A task found again. */
export interface FoundTask {
  readonly taskId: string;
  /** Where it is now: its department may have moved it. */
  readonly planId: string;
  /** Planner took the task but lost its description and reference. */
  readonly bare: boolean;
}

/** One thing to do for one wanted task. */
export type Step =
  /** Somebody claimed it, and it may or may not exist, wherever its tasks go now: look before anything else. */
  | { readonly kind: 'lookFor'; readonly wanted: WantedTask; readonly claims: readonly LedgerEntry[] }
  /** It was found: record it. */
  | {
      readonly kind: 'adopt';
      readonly wanted: WantedTask;
      /** All of which may have made it. */
      readonly claims: readonly LedgerEntry[];
      readonly task: FoundTask;
    }
  /** It was looked for, is not there, and is no longer to be made: the claims are done with. */
  | { readonly kind: 'release'; readonly wanted: WantedTask; readonly claims: readonly LedgerEntry[] }
  /** It is certain not to exist: claim it, and create it once the claim is saved and stands alone. */
  | { readonly kind: 'create'; readonly wanted: PlannerTask }
  /** It exists, in whatever plan it was made, and says something else than it should. */
  | {
      readonly kind: 'update';
      readonly wanted: WantedTask;
      readonly entry: PostedEntry;
      readonly change: TaskChange;
    };

/** A ledger entry whose task exists. */
export interface PostedEntry extends LedgerEntry {
  readonly taskId: string;
}

/** Everything that stands between what is wanted and what is. */
export interface DeliveryPlan {
  readonly steps: readonly Step[];
  /** Another device is at these. */
  readonly elsewhere: readonly WantedTask[];
  readonly byMail: readonly WantedTask[];
  readonly unrouted: readonly WantedTask[];
}

/** What a plan is made from. */
export interface Situation {
  readonly wanted: readonly WantedTask[];
  readonly claims: readonly LedgerEntry[];
  readonly found: Found;
  /** Whether somebody else may be at a claim now. */
  readonly isHeld: (claim: LedgerEntry) => boolean;
}

/** Before anybody looked. */
export const nothingFound: Found = { lookedFor: new Set(), tasks: new Map() };

/** The steps that remain. Once they are done, planning again gives none. */
export function deliveryPlan(situation: Situation): DeliveryPlan {
  const ledger = settled(situation.claims);
  const { wanted } = situation;
  const missing = wanted.filter(({ key }) => !isThere(ledger, key));
  const elsewhere = wanted.filter((task) => isElsewhere(task, ledger.get(task.key), situation));
  return {
    steps: wanted
      .filter((task) => !elsewhere.some(({ key }) => key === task.key))
      .flatMap((task) => stepFor(task, ledger.get(task.key), situation) ?? []),
    elsewhere,
    byMail: missing.filter(({ route }) => route?.kind === 'mail'),
    unrouted: missing.filter(({ route }) => route === null),
  };
}

/**
 * What was claimed for actions that are no longer there: it may have been made all the same, and must then be known, so
 * that it can be closed.
 */
export function forgotten(
  wanted: readonly WantedTask[],
  claims: readonly LedgerEntry[],
): readonly WantedTask[] {
  const keys = new Set(wanted.map(({ key }) => key));
  return [...settled(claims)].flatMap(([key, { lineId, department, taskId, written }]) => {
    if (keys.has(key) || taskId !== null || written === null) return [];
    return [{ key, lineId, department, content: written, route: null }];
  });
}

/** Tasks whose action is no longer there, and second tasks for one action: offered to be closed, never closed unasked. */
export function closable(
  wanted: readonly WantedTask[],
  claims: readonly LedgerEntry[],
): readonly PostedEntry[] {
  const ledger = settled(claims);
  const kept = new Set(wanted.map(({ key }) => ledger.get(key)?.taskId));
  return onePerTask(claims)
    .filter(isPosted)
    .filter(({ state, taskId }) => state === 'posted' && !kept.has(taskId));
}

/** Whether a task is there and says what it should. */
export function isDone(wanted: WantedTask, ledger: Ledger): boolean {
  const entry = ledger.get(wanted.key);
  return entry !== undefined && isPosted(entry) && changeOf(wanted, entry) === null;
}

/** Whether the task was made, wherever its department's tasks go now. */
export function isThere(ledger: Ledger, key: string): boolean {
  return (ledger.get(key)?.taskId ?? null) !== null;
}

function stepFor(wanted: WantedTask, entry: LedgerEntry | undefined, situation: Situation): Step | null {
  if (entry && isPosted(entry)) return updateOf(wanted, entry);
  const { found, claims } = situation;
  const task = found.tasks.get(wanted.key);
  const open = openClaims(wanted, claims);
  if (entry && task) return { kind: 'adopt', wanted, claims: open, task };
  // Of a claim that came in while others were looked for nothing is known.
  if (open.some((claim) => !found.lookedFor.has(claimKey(claim))))
    return { kind: 'lookFor', wanted, claims: open };
  if (isPlannerTask(wanted)) return { kind: 'create', wanted };
  return entry ? { kind: 'release', wanted, claims: open } : null;
}

function updateOf(wanted: WantedTask, entry: PostedEntry): Step | null {
  const change = changeOf(wanted, entry);
  return change && { kind: 'update', wanted, entry, change };
}

/** Planner moves no task between plans: one made before its department chose another keeps its place and its people. */
function changeOf({ content, route }: WantedTask, entry: PostedEntry): TaskChange | null {
  const isInPlan = route?.kind === 'planner' && route.planId === entry.planId;
  const assignees = isInPlan ? content.assignees : (entry.written?.assignees ?? []);
  const possible: readonly (TaskContent | null)[] = [entry.written, ...(entry.doubts ?? [])];
  return united(
    possible.map((before) => difference(before, { ...content, assignees }, entry.state === 'closed')),
  );
}

function isElsewhere(
  wanted: WantedTask,
  entry: LedgerEntry | undefined,
  { claims, isHeld }: Situation,
): boolean {
  if (!entry || !isPosted(entry)) return openClaims(wanted, claims).some(isHeld);
  const announced = claims.filter((claim) => claim.taskId === entry.taskId && isPending(claim));
  return announced.some(isHeld) && changeOf(wanted, entry) !== null;
}

function openClaims({ key }: WantedTask, claims: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return claims.filter(
    (claim) => claim.state === 'claimed' && ledgerKey(claim.lineId, claim.department) === key,
  );
}

function isPlannerTask(wanted: WantedTask): wanted is PlannerTask {
  return wanted.route?.kind === 'planner';
}

function isPosted(entry: LedgerEntry): entry is PostedEntry {
  return entry.taskId !== null;
}
