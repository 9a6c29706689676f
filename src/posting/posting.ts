import type { Routes } from '../delivery/route';
import type { Graph } from '../graph/graph';
import type { OpenMinutes } from '../workspace/workspace';

/** Why a department did not get (all of) its tasks: the pane shows a sentence and what to do for each. */
export type PostingFailure =
  | 'noRoute'
  | 'notMember'
  | 'planGone'
  | 'limit'
  | 'offline'
  | 'signIn'
  | 'consent'
  | 'throttled'
  | 'unknown'
  | 'stopped';

/** How far one department is. `done` counts tasks that are there, once, as they should be. */
export interface DepartmentProgress {
  readonly department: string;
  readonly wanted: number;
  readonly done: number;
  /** Actions that go out by mail because the department has no plan. */
  readonly byMail: number;
  readonly failure: PostingFailure | null;
}

export type PostingProgress = readonly DepartmentProgress[];

/** Everything posting needs, passed in. */
export interface PostingContext {
  readonly graph: Graph;
  readonly minutes: OpenMinutes;
  readonly routes: Routes;
  /** This device's id, kept with a claim. */
  readonly device: string;
  readonly now: () => Date;
  /** Link back to an action, put in the task's references: an https address. */
  readonly linkTo: (lineId: string, department: string) => string;
}

/** What Planner says of one posted task. */
export interface TaskState {
  readonly lineId: string;
  readonly department: string;
  readonly taskId: string;
  readonly state: 'notStarted' | 'inProgress' | 'done' | 'deleted' | 'unreadable';
  /** ISO date now in Planner, which the department may have moved. */
  readonly due: string | null;
}
