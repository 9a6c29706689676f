import type { EarlierMeeting } from './carriedAction';
import { byMoment } from './carriedAction';
import type { Minutes } from './minutes';

/** One step in how far the minutes are, and who took it. Each is kept; the last one counts. */
export type StandingStep = Step & {
  /** ISO instant, later than that of every step known when it was taken. */
  readonly at: string;
  /** Name of who took it. */
  readonly by: string;
};

type Step =
  /** A concept, or again a concept because adopted minutes were opened on purpose. */
  | { readonly kind: 'draft' }
  /** Sent round, to be adopted. */
  | { readonly kind: 'toAdopt' }
  | Adopted;

/** Adopted minutes never change: what they were is kept with the step. */
export interface Adopted {
  readonly kind: 'adopted';
  /** ISO date on which it was done. */
  readonly on: string;
  /** The meeting that did it; null when it was done without one. */
  readonly meeting: EarlierMeeting | null;
  /** As that meeting's minutes say it; null: unchanged. */
  readonly amendment: string | null;
  readonly minutes: Minutes;
}

/** How far the minutes are: the last step, or a concept that nobody said anything of. */
export type Standing = StandingStep | { readonly kind: 'new' };

/** The step that counts. */
export function standingOf(steps: readonly StandingStep[]): Standing {
  return steps.toSorted(byMoment).at(-1) ?? { kind: 'new' };
}

/** Whether nothing was said of how far the minutes are between these two. */
export function isSameStanding(one: Standing, other: Standing): boolean {
  const moment = (standing: Standing) => (standing.kind === 'new' ? '' : `${standing.at} ${standing.by}`);
  return moment(one) === moment(other);
}

/** Whether the minutes may not be changed. */
export function isAdopted(standing: Standing): standing is Extract<StandingStep, { kind: 'adopted' }> {
  return standing.kind === 'adopted';
}

/** Since when the minutes have been final (ISO instant), also when the amendment was put right later; null while they may be changed. */
export function finalSince(steps: readonly StandingStep[]): string | null {
  const last = steps.toSorted(byMoment);
  const open = last.findLastIndex((step) => !isAdopted(step));
  return last[open + 1]?.at ?? null;
}

/** That a meeting adopted the minutes of an earlier one, as the later meeting itself keeps it. */
export interface Adoption {
  /** Whose minutes were adopted. */
  readonly meeting: EarlierMeeting;
  readonly amendment: string | null;
  /** False when it was taken back. */
  readonly stands: boolean;
  readonly at: string;
  readonly by: string;
}
