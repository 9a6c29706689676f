import type { Topic } from '../minutes/topic';
import type { Department } from '../departments/department';
import type { Routes } from '../delivery/route';
import type { HouseStyle } from '../documents/houseStyle';
import type { DriveFolder } from '../graph/drive';
import type { EventSummary } from '../graph/events';
import type { Library } from '../graph/libraries';
import type { Subject } from '../hosts/host';
import type { MinutesDraft } from '../proposals/draftOf';
import type { Present } from './company';
import type { Damage } from './driveSync';
import type { MinutesDocument } from './minutesDocument';
import type { MinutesShelf } from './shelf';

/** Why the drive does not have everything yet. */
export type BehindReason =
  | 'waiting'
  | 'offline'
  | 'signIn'
  | 'consent'
  | 'forbidden'
  | 'locked'
  | 'full'
  /** The file was written by a newer Notulist: it is left as it is. */
  | 'newer'
  /** The library that was chosen is no longer there. */
  | 'gone'
  | 'unknown';

/** Where the last keystroke is. Shown always, and true. */
export type SavedState =
  /** On this device only for now; `since` is an ISO instant. Goes up by itself. */
  | { readonly kind: 'local'; readonly reason: BehindReason; readonly since: string }
  | { readonly kind: 'saving' }
  /** On this device and in the drive. */
  | { readonly kind: 'saved'; readonly at: string }
  /** The device keeps nothing (storage denied or full): only the open page holds the text until the drive has it. */
  | { readonly kind: 'memoryOnly'; readonly reason: BehindReason };

/**
 * Minutes that are open: the document, its copy on this device and its file in the drive. Each opening of the same minutes has a value
 * of its own, around one document, which ends when all of them are closed.
 */
export interface OpenMinutes {
  /** Key of the meeting: its iCalUId, or an id of our own. */
  readonly key: string;
  readonly document: MinutesDocument;
  saved(): SavedState;
  /** Who else has them open, on other devices. Same value until somebody comes or goes. */
  others(): readonly Present[];
  /** What became of a file in the drive that could not be read; null while there was none. */
  damage(): Damage | null;
  /** Called when any of these three changes. Returns the way to stop. */
  onSaved(listener: () => void): () => void;
  /** Writes now and resolves when the drive has it; rejects with GraphError when it cannot. Posting waits for this after claiming. */
  save(): Promise<void>;
  /** Takes in what other devices wrote; rejects with GraphError when the drive cannot be reached. */
  refresh(): Promise<void>;
  /** Whoever opened these minutes has done with them. Once is enough, twice does no harm. */
  close(): Promise<void>;
}

/** How the opening went. */
export type Opening =
  /** The minutes, and where their words come from: what the drive or the calendar refused shows in `saved()`. */
  | { readonly kind: 'open'; readonly minutes: OpenMinutes; readonly from: 'device' | 'drive' | 'invitation' }
  /** No event could be found: a meeting by hand with a title is offered. */
  | {
      readonly kind: 'noMeeting';
      readonly reason: 'noEvent' | 'forbidden' | 'offline' | 'signIn' | 'consent' | 'unknown';
    };

/** What a workspace remembers beside the minutes; shared by the secretaries who share the drive folder. */
export interface Settings {
  readonly routes: Routes;
  /** Department code by lower-case mail address: the secretary's corrections. */
  readonly departmentByAddress: Readonly<Record<string, string>>;
  /** Departments added by this workspace, in the shape of `Department`. */
  readonly extraDepartments: readonly Department[];
  /** How documents look here. */
  readonly houseStyle: HouseStyle;
  /** By name: what the departments work on together, with who leads. */
  readonly topics: readonly Topic[];
}

/** A part of the settings. */
export interface SettingsChange extends Partial<Omit<Settings, 'houseStyle' | 'topics'>> {
  /** Those fields of the house style that change. */
  readonly houseStyle?: Partial<HouseStyle>;
  /** By name; null takes one out. */
  readonly topics?: Readonly<Record<string, Topic | null>>;
}

/** Loose values that only this device keeps, if it keeps anything. */
export interface DeviceNotes {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
}

export interface Workspace {
  /** The copy on this device for what the host shows, without any network; null when there is none. */
  openFromDevice(subject: Subject, now: Date): Promise<OpenMinutes | null>;
  /** Through Graph: finds the event, then the drive file, else reads the invitation. Never rejects. */
  open(subject: Subject, now: Date): Promise<Opening>;
  /** What was in the calendar of the last weeks, and is today: to choose from where the host shows no meeting. Rejects with GraphError. */
  recentMeetings(now: Date): Promise<readonly EventSummary[]>;
  /** Through Graph, the meeting of one of those events: what the host shows belongs to it from then on. Never rejects. */
  openMeeting(subject: Subject, eventId: string): Promise<Opening>;
  /** A meeting without an event. */
  openByHand(subject: Subject, title: string, now: Date): Promise<OpenMinutes>;
  /** Minutes made from a document that was read. What the host shows may have minutes already: those are added to. */
  openFromDocument(subject: Subject, draft: MinutesDraft, now: Date): Promise<OpenMinutes>;
  /** The minutes of every meeting; its code is loaded at the first call. */
  shelf(): Promise<MinutesShelf>;
  readonly notes: DeviceNotes;
  /** Where the minutes are kept, and their documents beside them. */
  folder(): DriveFolder;
  /** The team's library in which new minutes and the settings are kept; null: one's own OneDrive. */
  library(): Library | null;
  /** Called when it becomes another. Returns the way to stop. */
  onLibrary(listener: () => void): () => void;
  /**
   * From now on new minutes and the settings are kept there; what has a file stays where it is. Rejects with GraphError
   * when nothing can be written there: then nothing changes.
   */
  chooseLibrary(library: Library | null): Promise<void>;
  settings(): Settings;
  onSettings(listener: () => void): () => void;
  /**
   * Kept on the device at once, in the drive as soon as it can be reached. Adds and replaces entry by entry (a route, an
   * address, an extra department, a field of the house style); what is not named stays.
   */
  changeSettings(change: SettingsChange): Promise<void>;
}
