import { meetingDay, timeRange } from '../../language/dates';
import type { Language } from '../../language/language';
import type { MeetingHeader } from '../../minutes/minutes';

/** The dot stays with what it follows: "wo 9 september · 16.30–18.00 uur · Trêveszaal"; the time really held stands in place of the planned one. */
export function whenAndWhere(header: MeetingHeader, today: string, language: Language): string {
  const time = header.held ?? timeRange(header.start, header.end, language);
  return [meetingDay(header.start, today, language), time, room(header.place)]
    .filter(Boolean)
    .join('\u00a0· ');
}

/** The room without what Teams adds to it: "Trêveszaal; Microsoft Teams-vergadering". Only online says so. */
function room(place: string): string {
  const places = place.split(';').map((each) => each.trim());
  const rooms = places.filter((each) => each !== '' && !/^microsoft teams\b/i.test(each));
  return (rooms.length > 0 ? rooms : places).join('; ');
}
