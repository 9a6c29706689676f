import type { Subject } from '../hosts/host';
import type { KnownFile } from './driveSync';

/** A meeting this device has a copy of, and how it is found again without a network. */
export interface KnownMeeting {
  /** Key of its document on this device: the iCalUId, or an id of our own for a meeting by hand. */
  readonly key: string;
  /** `subjectKey` of everything it was opened on. */
  readonly subjects: readonly string[];
  /** ISO instants. */
  readonly start: string;
  readonly end: string;
  /** One of a series: the same chat then leads to several meetings. */
  readonly recurring: boolean;
  /** Its file in the drive as last seen. */
  readonly file: KnownFile | null;
}

const halfDay = 12 * 60 * 60 * 1000;

/** One word for what the host shows. */
export function subjectKey(subject: Subject): string {
  switch (subject.kind) {
    case 'chat':
      return `chat ${subject.chatId}`;
    case 'appointment':
      return `event ${subject.eventId ?? ''}`;
    case 'message':
      return `message ${subject.conversationId ?? subject.messageId ?? ''}`;
    case 'none':
      return 'none';
  }
}

/** A message that was never saved: nothing tells it from the next one. */
export function isNameless(subject: Subject): boolean {
  return subject.kind === 'message' && subject.conversationId === null && subject.messageId === null;
}

/**
 * The meeting that certainly is meant, without asking the calendar: the only one of its kind, or the occurrence within
 * twelve hours. Further away another occurrence may lie in between: null.
 */
export function certainMeeting(
  known: readonly KnownMeeting[],
  subject: Subject,
  now: Date,
): KnownMeeting | null {
  const nearest = nearestMeeting(known, subject, now);
  return nearest && (!nearest.recurring || distance(nearest, now) < halfDay) ? nearest : null;
}

/** The meeting most likely meant, for when the calendar cannot be asked. */
export function nearestMeeting(
  known: readonly KnownMeeting[],
  subject: Subject,
  now: Date,
): KnownMeeting | null {
  const key = subjectKey(subject);
  const candidates = known.filter((meeting) => meeting.subjects.includes(key));
  candidates.sort((one, other) => distance(one, now) - distance(other, now));
  return candidates[0] ?? null;
}

/** Milliseconds between now and the meeting; 0 while it runs. */
function distance(meeting: KnownMeeting, now: Date): number {
  const start = Date.parse(meeting.start) - now.getTime();
  const end = now.getTime() - Date.parse(meeting.end);
  return Math.max(0, start, end);
}
