/**
 * The posting ledger: for each (action line, department) what was claimed and what was made. It lives in the minutes'
 * document, so every device sees the same one.
 */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

/** What Notulist itself wrote in a task; anything else in it belongs to the department. */
export interface TaskContent {
  readonly title: string;
  /** ISO date or null. */
  readonly due: string | null;
  readonly description: string;
  /** Entra object ids of the department's coordinators. */
  readonly assignees: readonly string[];
}

export interface LedgerEntry {
  readonly lineId: string;
  readonly department: string;
  readonly planId: string;
  /**
   * claimed: somebody is about to create it, or was stopped while doing so. released: whoever claimed it is certain not
   * to have created it, and will not; with a task: it was deleted, and is to be made again.
   */
  readonly state: 'claimed' | 'released' | 'posted' | 'closed';
  /** Who claimed, one press of the button on a device, and when (ISO instant): a claim older than the lease may be taken over after reading back. */
  readonly claimedBy: string;
  readonly claimedAt: string;
  readonly taskId: string | null;
  /** Content as last written, or about to be: to know our task again, what changed since, what the department changed. */
  readonly written: TaskContent | null;
  /** Names one writing in a task that was there already. Each is an entry of its own, which takes the place of those its writer knew. */
  readonly revision?: string;
  /** Somebody is about to write it, or was stopped while doing so: like a claim it keeps others away for the lease. */
  readonly announced?: true;
  /** Never kept, only concluded: what may stand in the task instead, because somebody wrote without knowing of `written`. */
  readonly doubts?: readonly TaskContent[];
}

/** One key for each task that must exist: the same action and department always give the same key. */
export function ledgerKey(lineId: string, department: string): string {
  return `${lineId}|${department}`;
}

/**
 * Names one claim, or one writing. Two devices that claim the same task at once keep two entries: were they to overwrite
 * each other, each could believe that it alone is to create the task. The same goes for what they write in it.
 */
export function claimKey(entry: LedgerEntry): string {
  const claim = `${ledgerKey(entry.lineId, entry.department)}|${entry.claimedBy}|${entry.claimedAt}`;
  return entry.revision === undefined ? claim : `${claim}|${entry.revision}`;
}

/** Whether somebody may still be at what an entry tells of. */
export function isPending({ state, announced }: LedgerEntry): boolean {
  return state === 'claimed' || announced === true;
}

/** The ledger from all claims ever made: a task that exists outranks a claim, the newest claim an older one. */
export function settled(claims: readonly LedgerEntry[]): Ledger {
  const ledger = new Map<string, LedgerEntry>();
  for (const claim of onePerTask(claims)) {
    const key = ledgerKey(claim.lineId, claim.department);
    const other = ledger.get(key);
    if (!other || outranks(claim, other)) ledger.set(key, claim);
  }
  return ledger;
}

/** All claims that count, each task once: whatever is written of it by those who did not know of each other is in doubt. */
export function onePerTask(claims: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const tasks = new Map<string, LedgerEntry>();
  for (const claim of standing(claims)) {
    const key = claim.taskId ?? claimKey(claim);
    const other = tasks.get(key);
    tasks.set(key, other ? together(other, claim) : claim);
  }
  return [...tasks.values()];
}

/** Claims that nobody let go of. A task that was let go of stays so, also when somebody writes of it who did not know. */
export function standing(claims: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const released = claims.filter(({ state }) => state === 'released');
  const gone = new Set(released.flatMap(({ taskId }) => taskId ?? []));
  return claims.filter(({ state, taskId }) => state !== 'released' && !(taskId !== null && gone.has(taskId)));
}

function together(one: LedgerEntry, other: LedgerEntry): LedgerEntry {
  const state = one.state === 'closed' ? one.state : other.state;
  const known = possibleContents(one).map((content) => JSON.stringify(content));
  if (other.written === null || known.includes(JSON.stringify(other.written))) return { ...one, state };
  return { ...one, state, doubts: [...(one.doubts ?? []), other.written] };
}

/** All that may stand in the task, as far as it is ours. */
export function possibleContents({ written, doubts = [] }: LedgerEntry): readonly TaskContent[] {
  return written === null ? doubts : [written, ...doubts];
}

function outranks(one: LedgerEntry, other: LedgerEntry): boolean {
  if ((one.taskId === null) !== (other.taskId === null)) return one.taskId !== null;
  const earlier = [one.claimedAt, one.claimedBy].join() < [other.claimedAt, other.claimedBy].join();
  return one.taskId === null ? !earlier : earlier;
}

/** The entry once its task exists, with what is certain to stand in it. */
export function posted(claim: LedgerEntry, taskId: string, written: TaskContent): LedgerEntry {
  return { ...claim, state: 'posted', taskId, written };
}

/** What a later writing leaves of a task: an entry beside those that are there. */
export function revised(
  { lineId, department, planId, claimedBy, claimedAt, taskId }: LedgerEntry,
  writing: Required<Pick<LedgerEntry, 'state' | 'written' | 'revision'>> & Pick<LedgerEntry, 'announced'>,
): LedgerEntry {
  return { lineId, department, planId, claimedBy, claimedAt, taskId, ...writing };
}

/** What stands in a task whose details Planner did not take along. */
export function withoutDetails(content: TaskContent): TaskContent {
  return { ...content, description: '' };
}
