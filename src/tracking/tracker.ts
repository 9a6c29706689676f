import type { ActionChange } from '../actionList/actionChange';
import type { ListedAction } from '../actionList/listedAction';
import type { GraphFailure } from '../graph/graph';
import type { PostingFailure } from '../posting/posting';
import type { UnreadFile } from '../workspace/shelf';

/** What of the list could not be brought up to date, and why. What was known before still stands in it. */
export interface TrackingTrouble {
  /** The folder could not be listed: meetings of others may be missing. */
  readonly folder: GraphFailure | null;
  readonly files: readonly UnreadFile[];
  /** Departments whose tasks could not be read. */
  readonly departments: readonly { readonly department: string; readonly failure: GraphFailure }[];
}

/** The actions of all meetings as they are known now. The same value until something changes. */
export interface TrackedList {
  /** An action that did not change is the same object as before. */
  readonly actions: readonly ListedAction[];
  /** ISO instant at which Planner was last read, or null. */
  readonly readAt: string | null;
  /** Meetings read, of how many that the folder has. */
  readonly progress: { readonly read: number; readonly of: number };
  readonly trouble: TrackingTrouble | null;
  /** How many minutes have changes that wait for the drive. */
  readonly waiting: number;
  /** Planner or the folder is being read at this moment. */
  readonly isReading: boolean;
  /** Folder and Planner were asked once, with or without an answer: before that an empty list says nothing. */
  readonly hasLooked: boolean;
}

/** What became of a change. */
export type ChangeOutcome =
  | { readonly kind: 'changed' }
  /** Its department changed the same thing meanwhile: the list shows it, and nothing was written. */
  | { readonly kind: 'changedMeanwhile' }
  /** Its department deleted the task: there is nothing to write in. */
  | { readonly kind: 'gone' }
  /** Not in Planner. `notSaved`: the minutes could not be opened or kept. */
  | { readonly kind: 'failed'; readonly failure: GraphFailure | 'notSaved' }
  /** Re-assigned in the minutes, not (wholly) in Planner: the meeting's own list of actions offers what is left to be done. */
  | { readonly kind: 'notPosted'; readonly failure: PostingFailure };

/** The actions of all meetings of the workspace, with what became of them. */
export interface ActionTracker {
  list(): TrackedList;
  subscribe(listener: () => void): () => void;
  /** Reads the folder and Planner now. Never rejects: what went wrong is in the list. */
  refresh(): Promise<void>;
  /** Shows what the device has, reads the rest, and goes on looking: less often while nothing changes or nothing answers. */
  start(): void;
  stop(): void;
  /** Never rejects. */
  change(action: ListedAction, change: ActionChange): Promise<ChangeOutcome>;
}
