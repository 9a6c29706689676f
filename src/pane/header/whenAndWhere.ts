import { meetingDay, timeRange } from '../../language/dates';
import type { Language } from '../../language/language';
import type { MeetingHeader } from '../../minutes/minutes';

/** "wo 9 september · 16.30–18.00 uur · Trêveszaal"; the time really held stands in place of the planned one. */
export function whenAndWhere(header: MeetingHeader, language: Language): string {
  const time = header.held ?? timeRange(header.start, header.end, language);
  return [meetingDay(header.start, language), time, header.place].filter(Boolean).join(' · ');
}
