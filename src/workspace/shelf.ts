import type { ActionEvent } from '../delivery/actionEvent';
import type { Ledger } from '../delivery/ledger';
import type { GraphFailure } from '../graph/graph';
import type { Minutes } from '../minutes/minutes';
import type { SeriesRecord } from '../minutes/seriesRecord';
import type { OpenMinutes } from './workspace';

/** The minutes of one meeting of the workspace, as values. */
export interface KeptMinutes {
  /** Key of the meeting: its iCalUId, or an id of our own. */
  readonly key: string;
  readonly minutes: Minutes;
  readonly ledger: Ledger;
  readonly events: readonly ActionEvent[];
  readonly record: SeriesRecord;
}

/** A file of the folder that is not in the list, and why. */
export interface UnreadFile {
  readonly name: string;
  readonly cause: 'newer' | 'damaged' | GraphFailure;
}

/** How far the folder has been read. */
export interface ShelfReading {
  readonly read: number;
  readonly of: number;
  readonly unread: readonly UnreadFile[];
}

/** The minutes of every meeting of the workspace, whoever took them. Each file is read once for each version of it. */
export interface MinutesShelf {
  /** Those known now, newest meeting first. The same value until one of them changes. */
  all(): readonly KeptMinutes[];
  reading(): ShelfReading;
  /** How many minutes have changes that cannot go to the drive now; they go by themselves when they can. */
  waiting(): number;
  /** Called when any of these changes. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Takes in what this device has, without any network. */
  load(): Promise<void>;
  /** Reads the files that changed since. Rejects with GraphError when the folder cannot be listed. */
  refresh(): Promise<void>;
  /** Opens the minutes of a meeting, to change them. Rejects with GraphError when nothing of them can be had. */
  open(key: string): Promise<OpenMinutes>;
}
