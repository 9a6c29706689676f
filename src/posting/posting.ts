import type { TaskLanguage } from '../delivery/taskWords';
import type { DepartmentResolver } from '../departments/department';
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
  /** The claims could not be written to the drive, and without them nothing is created. */
  | 'notSaved'
  /** Another device is posting these at this moment. */
  | 'elsewhere'
  /** The department changed what the minutes changed as well, and nobody was asked which it is to be. */
  | 'bothChanged'
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
  /** Ledger key of the one task that is asked for; absent: all. */
  readonly only?: string;
  /** For the names in the tasks' descriptions. */
  readonly departments: DepartmentResolver;
  readonly language: TaskLanguage;
  /** This device's id, kept with a claim. */
  readonly device: string;
  readonly now: () => Date;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /**
   * Link back to an action, put in the task's references: an http(s) address, the same on every device, because it is
   * also by this that a task is known to be ours.
   */
  readonly linkTo: (lineId: string, department: string) => string;
}
