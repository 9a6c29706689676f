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
  /** claimed: somebody is about to create it, or was stopped while doing so. */
  readonly state: 'claimed' | 'posted' | 'closed';
  /** Device that claimed and when (ISO instant): a claim older than the lease may be taken over after reading back. */
  readonly claimedBy: string;
  readonly claimedAt: string;
  readonly taskId: string | null;
  /** Content as last written, to know what changed since and what the department changed. */
  readonly written: TaskContent | null;
}

/** One key for each task that must exist: the same action and department always give the same key. */
export function ledgerKey(lineId: string, department: string): string {
  return `${lineId}|${department}`;
}
