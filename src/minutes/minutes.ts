import type { Attendee } from './attendee';
import type { Block, AgendaItemBlock, LineBlock } from './block';

/** What stands above the minutes. Times are ISO with offset, as the meeting was planned in the Netherlands. */
export interface MeetingHeader {
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  /** Time really held, as printed ("16.35 - 18.10 uur"), or null: as planned. */
  readonly held: string | null;
  /** The office's own reference (kenmerk). */
  readonly reference: string | null;
  /** Number of the first agenda item. */
  readonly firstNumber: 0 | 1;
  /** Unique over calendars, and for each occurrence; null for a meeting without an event. */
  readonly iCalUId: string | null;
  /** Same for all occurrences of a series in the signed-in mailbox, or null. */
  readonly seriesId: string | null;
  /** The event in Outlook on the web, or null. */
  readonly webLink: string | null;
}

/** The minutes of one meeting, as a plain immutable value. */
export interface Minutes {
  readonly header: MeetingHeader;
  readonly attendees: readonly Attendee[];
  readonly blocks: readonly Block[];
}

/** An agenda item with what belongs to it and its derived label: "3", "a", or "" when it has no number. */
export interface AgendaItem {
  readonly item: AgendaItemBlock;
  /** Number or letter within its parent: "3", "b", "" for an inserted item. */
  readonly label: string;
  /** Label that stands by itself: "3b". */
  readonly path: string;
  readonly lines: readonly OutlineLine[];
  readonly subItems: readonly AgendaItem[];
}

/** A line with the deeper lines below it. */
export interface OutlineLine {
  readonly line: LineBlock;
  readonly lines: readonly OutlineLine[];
}
