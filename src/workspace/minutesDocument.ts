import type { XmlFragment } from 'yjs';
import type { ActionEvent } from '../delivery/actionEvent';
import type { Ledger, LedgerEntry } from '../delivery/ledger';
import type { Mailing } from '../delivery/mailing';
import type { Attendee } from '../minutes/attendee';
import type { AgendaItemBlock, Block, LineBlock } from '../minutes/block';
import type { MeetingHeader, Minutes } from '../minutes/minutes';
import type { SeriesRecord } from '../minutes/seriesRecord';
import type { Addition } from '../proposals/draftMerge';
import type { LibraryRecord, LibraryWriter } from './libraryMaps';
import type { RecordWriter } from './recordMaps';

/** What a new document starts with. The same seed gives the same bytes on every device, so that two first openings merge into one. */
export interface Seed {
  readonly header: MeetingHeader;
  readonly attendees: readonly Attendee[];
  readonly blocks: readonly Block[];
}

/** What a line is, apart from its words. */
export type LineAttributes = Pick<LineBlock, 'kind' | 'action' | 'speaker' | 'depth' | 'dismissed'>;

/** What becomes of an agenda item, apart from what is said. */
export type ItemChange = Pick<AgendaItemBlock, 'outcome'>;

/**
 * The minutes of one meeting while they are open: a CRDT inside, plain immutable values outside. Nothing but the editor
 * and the stores looks at the Yjs side.
 */
export interface MinutesDocument {
  /** The outline, for the editor's binding. */
  readonly outline: XmlFragment;
  /** Same value until something changes: fit for useSyncExternalStore. */
  minutes(): Minutes;
  ledger(): Ledger;
  /** Every claim of every device, of which `ledger` is the outcome: posting looks here for others at the same task. */
  claims(): readonly LedgerEntry[];
  /** Every mail that was made or sent from these minutes, in no order. */
  mailings(): readonly Mailing[];
  /** The documents of these minutes in the library. */
  library(): LibraryRecord;
  /** What happened to the actions after they were agreed, oldest first. */
  events(): readonly ActionEvent[];
  /** What came from earlier meetings, and how far the minutes are. */
  record(): SeriesRecord;
  /** Adds to the record. */
  readonly write: RecordWriter;
  /** Called after every change, whoever made it. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /**
   * Called before anything from another device comes in: an editor first reads what the browser has not told it yet.
   * Returns the way to stop.
   */
  beforeMerge(listener: () => void): () => void;
  isEmpty(): boolean;
  seed(seed: Seed): void;
  changeHeader(change: Partial<MeetingHeader>): void;
  /** Adds or replaces by id. */
  putAttendee(attendee: Attendee): void;
  removeAttendee(id: string): void;
  /** Changes attributes of one line; its text is the editor's. What is settled or dismissed is no proposal any more. */
  changeLine(id: string, change: Partial<LineAttributes>): void;
  /** Changes what became of one agenda item. */
  changeItem(id: string, change: ItemChange): void;
  /** Keeps the first `length` characters on the line; `rest`, which says the others, comes behind it. */
  divideLine(id: string, length: number, rest: readonly LineBlock[]): void;
  /** Adds what a document that was read says, in one change. */
  add(addition: Addition): void;
  /** Adds a claim, or replaces it: `claimKey` says which. Those whose place it takes go. */
  putLedgerEntry(entry: LedgerEntry, takesPlaceOf?: readonly LedgerEntry[]): void;
  /** Takes back what came to nothing. */
  dropLedgerEntry(entry: LedgerEntry): void;
  /** Adds or replaces by id. */
  putEvent(event: ActionEvent): void;
  /** Adds or replaces by id. */
  putMailing(mailing: Mailing): void;
  readonly writeLibrary: LibraryWriter;
  /** The whole state, and merging one in: both total and idempotent. */
  encode(): Uint8Array;
  /** Returns what those bytes alone hold. Throws RangeError on bytes that are no document. */
  merge(update: Uint8Array): string;
  destroy(): void;
}
