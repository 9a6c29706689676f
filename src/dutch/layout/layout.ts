import type { AgendaReading, AttendeeReading, MeetingReading } from '../minutesReading';
import type { Passage } from '../passage';

/** A document taken apart: what its header says, who was there, what was on the agenda, and the running text in passages. */
export interface Layout {
  readonly meeting: MeetingReading;
  readonly attendees: readonly AttendeeReading[];
  readonly absentees: readonly AttendeeReading[];
  readonly agenda: readonly AgendaReading[];
  readonly passages: readonly Passage[];
}
