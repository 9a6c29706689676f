import type { Subject } from '../../hosts/host';
import type { NoMeetingReason } from './afterOpening';

/** What to say when there is no meeting: a reason, and where none was found, what the pane was opened on. */
export type WhyNone = NoMeetingReason | 'unsaved' | 'message' | 'elsewhere';

/** Tells a meeting that could not be found from a place where there is none to find. */
export function whyNone(reason: NoMeetingReason, subject: Subject): WhyNone {
  if (reason !== 'noEvent') return reason;
  if (subject.kind === 'none') return 'elsewhere';
  if (subject.kind === 'message') return 'message';
  return subject.kind === 'appointment' && subject.eventId === null ? 'unsaved' : 'noEvent';
}
