import type { ActionEvent } from '../delivery/actionEvent';

/** A meeting whose actions stand in the list. */
export interface ListedMeeting {
  /** The same in every list: the key of its minutes, which a link to them names. */
  readonly id: string;
  readonly title: string;
  /** ISO date. */
  readonly date: string;
  /** The same for every meeting of a series, or null. */
  readonly seriesId: string | null;
}

/**
 * Where one department's share stands. unposted: no task yet. byMail: it has no plan, and nobody said that it is done. The others are what
 * Planner says; gone: the department deleted the task; unknown: Planner could not be read.
 */
export type ActionState = 'unposted' | 'byMail' | 'open' | 'underWay' | 'done' | 'gone' | 'unknown';

/** One department's share of an action, wherever it was agreed. */
export interface ListedAction {
  /** Unique over all meetings. */
  readonly key: string;
  readonly meeting: ListedMeeting;
  readonly lineId: string;
  /** "3b", or "" without a number; and the item's title. */
  readonly itemPath: string;
  readonly itemTitle: string;
  readonly title: string;
  readonly department: string;
  /** The others who must do it as well: it is done when all have done it. */
  readonly others: readonly string[];
  readonly state: ActionState;
  /** ISO date it must be done: as Planner has it now, else as agreed. Null: none. */
  readonly due: string | null;
  /** The date as agreed, when the department moved it; else null. */
  readonly agreedDue: string | null;
  readonly taskId: string | null;
  /** Entra object ids of those its department assigned it to. */
  readonly assigned: readonly string[];
  /** What happened to it since it was agreed, oldest first. */
  readonly history: readonly ActionEvent[];
}

/** Whether it should have been done before today (ISO date). */
export function isOverdue({ state, due }: ListedAction, today: string): boolean {
  return due !== null && due < today && isOpen(state);
}

/** Whether somebody still has to do something. */
export function isOpen(state: ActionState): boolean {
  return state !== 'done' && state !== 'gone';
}
