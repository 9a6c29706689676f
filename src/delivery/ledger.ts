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
   * to have created it, and will not.
   */
  readonly state: 'claimed' | 'released' | 'posted' | 'closed';
  /** Device that claimed and when (ISO instant): a claim older than the lease may be taken over after reading back. */
  readonly claimedBy: string;
  readonly claimedAt: string;
  readonly taskId: string | null;
  /** Content as last written, or about to be: to know our task again, what changed since, what the department changed. */
  readonly written: TaskContent | null;
}

/** One key for each task that must exist: the same action and department always give the same key. */
export function ledgerKey(lineId: string, department: string): string {
  return `${lineId}|${department}`;
}

/**
 * Names one claim. Two devices that claim the same task at once keep two entries: were they to overwrite each other, each
 * could believe that it alone is to create the task.
 */
export function claimKey(entry: LedgerEntry): string {
  return `${ledgerKey(entry.lineId, entry.department)}|${entry.claimedBy}|${entry.claimedAt}`;
}

/** The ledger from all claims ever made: a task that exists outranks a claim, the newest claim an older one. */
export function settled(claims: readonly LedgerEntry[]): Ledger {
  const ledger = new Map<string, LedgerEntry>();
  for (const claim of claims.filter(({ state }) => state !== 'released')) {
    const key = ledgerKey(claim.lineId, claim.department);
    const other = ledger.get(key);
    if (!other || outranks(claim, other)) ledger.set(key, claim);
  }
  return ledger;
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

/** What stands in a task whose details Planner did not take along. */
export function withoutDetails(content: TaskContent): TaskContent {
  return { ...content, description: '' };
}
