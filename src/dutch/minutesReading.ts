import type { Finding } from './finding';
import type { Passage } from './passage';

/** An existing document read back into the structure of minutes. Spans count UTF-16 characters of the text that was read. */
export interface MinutesReading {
  readonly meeting: MeetingReading;
  readonly attendees: readonly AttendeeReading[];
  readonly absentees: readonly AttendeeReading[];
  readonly agenda: readonly AgendaReading[];
  readonly passages: readonly Passage[];
  readonly findings: readonly PassageFinding[];
}

/** What the header says; null where it says nothing. */
export interface MeetingReading {
  readonly title: string | null;
  readonly body: string | null;
  /** ISO date. */
  readonly date: string | null;
  /** "16:30" */
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly reference: string | null;
}

export interface AttendeeReading {
  /** As written. */
  readonly raw: string;
  readonly name: string | null;
  /** `Department.code` or the body's own code; two for a double role; empty when none is written. */
  readonly departments: readonly string[];
  readonly unit: string | null;
  readonly position: string | null;
  readonly role: 'chair' | 'secretary' | 'minuteTaker' | 'guest' | null;
  /** "eerste 15 min", or null for all of it. */
  readonly part: string | null;
  /** Whom somebody stands in for, as written; "" where the list only says that he does. */
  readonly deputyFor?: string;
  /** "AV", where the list says that the text calls him so. */
  readonly initials?: string;
}

export interface AgendaReading {
  /** As printed, without point or bracket: "3", "a"; null when the item has none. */
  readonly number: string | null;
  readonly title: string;
  /** Position of the title in the document. */
  readonly start: number;
  readonly children: readonly AgendaReading[];
}

/** A finding with the passage it stands in (index in `passages`). */
export interface PassageFinding extends Finding {
  readonly passage: number;
}
