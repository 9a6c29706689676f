import type { BodyMeeting } from '../bodyMeeting';
import type { Span } from '../span';

/** What deadlines are counted from; a `LineContext` is one. */
export interface DeadlineContext {
  /** ISO date. */
  readonly meetingDate: string;
  /** Known meetings of bodies, for "in het volgende SGO"; may be empty. */
  readonly calendar: readonly BodyMeeting[];
}

export type DeadlineKind =
  /** Limits: on a day, somewhere in a period, before a day, before or at a meeting or a feast. */
  | 'date'
  | 'range'
  | 'before'
  | 'before-event'
  | 'event'
  | 'relative-to-event'
  /** "Voor september": before it, or meant for it. */
  | 'ambiguous'
  /** Limits without a day. */
  | 'asap'
  | 'unspecified'
  | 'recurring'
  | 'conditional'
  /** No limits: when something starts, or what is over or only named by its date. */
  | 'from'
  | 'after'
  | 'past'
  | 'reference';

/** An expression of time in a text, and what it means counted from the meeting. All days are ISO dates. */
export interface FoundDeadline {
  readonly kind: DeadlineKind;
  readonly span: Span;
  /** The characters in the span. */
  readonly words: string;
  /** The day it names, or null when it names a period or none. */
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** The day to propose for the task; null when the expression sets none. */
  readonly due: string | null;
  /** "12:00", or null. */
  readonly time: string | null;
  /** The meeting, feast or season it is counted from, as written; else null. */
  readonly event: string | null;
  /** The weekday (1: Monday) written beside a date that falls on another day: "maandag 10 maart" on a Tuesday; else null. */
  readonly saidWeekday: number | null;
  /** True behind "uiterlijk", "vóór" and the like: it wins from a day that is only named. */
  readonly isFirm: boolean;
}

/** A deadline with a day. */
export type DatedDeadline = FoundDeadline & { readonly due: string };
