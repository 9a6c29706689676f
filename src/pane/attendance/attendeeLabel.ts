import type { attendanceWords } from '../../language/words/attendance';
import type { Attendee, Presence } from '../../minutes/attendee';

type AttendanceWords = (typeof attendanceWords)['nl'];

/** A line of the list in words: "A. Voorbeeld · SG, voorzitter". */
export function attendeeLabel(attendee: Attendee, words: AttendanceWords): string {
  const role = attendee.roles.map((each) => words.roles[each]);
  const what = [attendee.unit, attendee.position, ...role].filter(Boolean).join(', ');
  return [attendee.name, what].filter(Boolean).join(' · ') || words.noName;
}

/** "aanwezig", "eerste 15 min". */
export function presenceLabel(presence: Presence, words: AttendanceWords): string {
  return presence.kind === 'partial' && presence.note ? presence.note : words.kinds[presence.kind];
}
