/** The meeting where something was first agreed, as a later meeting names it. */
export interface EarlierMeeting {
  /** The same wherever it is named: the id of its minutes' file. */
  readonly id: string;
  readonly title: string;
  /** ISO date. */
  readonly date: string;
}

/** gone: its department deleted the task. unknown: nobody could say. */
export type CarriedState = 'open' | 'underWay' | 'done' | 'gone' | 'unknown';

/**
 * One department's share of an action that was agreed in an earlier meeting, as it stood when this meeting last saw it. It stays the action
 * it was: no task is ever made for it from here.
 */
export interface CarriedAction {
  /** The same in every meeting it comes back to: of the meeting it was born in, its line there, and the department. */
  readonly key: string;
  readonly born: EarlierMeeting;
  readonly lineId: string;
  readonly title: string;
  readonly department: string;
  /** The others who must do it as well. */
  readonly others: readonly string[];
  readonly state: CarriedState;
  /** ISO date, or null for none. */
  readonly due: string | null;
}

/** What a meeting decides of an action that came back. */
export type Verdict =
  /** It stays as it is, and comes back. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'moved'; readonly from: string | null; readonly due: string | null }
  /** From now on another department's. */
  | { readonly kind: 'reassigned'; readonly to: string }
  /** What was decided before is taken back. */
  | { readonly kind: 'withdrawn' };

/** One decision about a carried action. Each is kept; the last one counts. */
export interface CarryDecision {
  /** Of the action. */
  readonly key: string;
  readonly verdict: Verdict;
  /** What was said of it, for the minutes; "" for nothing. */
  readonly remark: string;
  /** ISO instant, later than that of every decision known when it was made. */
  readonly at: string;
  /** Name of who wrote it down. */
  readonly by: string;
}

/** A carried action with everything this meeting decided about it, oldest first. */
export interface CarriedEntry {
  readonly action: CarriedAction;
  readonly decisions: readonly CarryDecision[];
}

/** The decision that counts, or null while there is none. */
export function lastDecision({ decisions }: CarriedEntry): CarryDecision | null {
  const last = decisions.at(-1) ?? null;
  return last?.verdict.kind === 'withdrawn' ? null : last;
}

/** Whether nobody has to do anything for it any more. */
export function isFinished({ state }: CarriedAction): boolean {
  return state === 'done' || state === 'gone';
}

/** Actions with their decisions: by the meeting they were born in, then as they stand there. Decisions of unknown actions are left out. */
export function carriedEntries(
  actions: readonly CarriedAction[],
  decisions: readonly CarryDecision[],
): readonly CarriedEntry[] {
  return actions
    .map((action) => ({
      action,
      decisions: decisions.filter(({ key }) => key === action.key).toSorted(byMoment),
    }))
    .toSorted((one, other) => compare(placeOf(one.action), placeOf(other.action)));
}

function placeOf({ born, key }: CarriedAction): string {
  return `${born.date} ${key}`;
}

/** Two at the same instant stand in the same order on every device. */
export function byMoment(
  one: { readonly at: string; readonly by: string },
  other: { readonly at: string; readonly by: string },
): number {
  return compare(one.at, other.at) || compare(one.by, other.by);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
