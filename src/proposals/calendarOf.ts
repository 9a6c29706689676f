import type { BodyMeeting } from '../dutch/bodyMeeting';
import type { MeetingHeader } from '../minutes/minutes';

/** A meeting as it stands in somebody's calendar. */
export interface PlannedMeeting {
  readonly subject: string;
  /** ISO date in the Netherlands. */
  readonly date: string;
  /** Same for all meetings of a series, or null. */
  readonly seriesId: string | null;
}

/**
 * The meetings that the lines of minutes may refer to: this one first, so that "de volgende keer" is the next of its series, and
 * "het SGO" the one in the calendar. Empty when nothing is known besides the meeting itself.
 */
export function calendarOf(
  { title, start, seriesId }: Pick<MeetingHeader, 'title' | 'start' | 'seriesId'>,
  planned: readonly PlannedMeeting[],
): readonly BodyMeeting[] {
  const day = start.slice(0, 10);
  const coming = planned.filter(({ date, subject }) => date > day && subject.trim() !== '');
  if (coming.length === 0 || title.trim() === '') return [];
  const isOwn = (one: PlannedMeeting) => seriesId !== null && one.seriesId === seriesId;
  const meetings = coming.map((one) => ({ body: isOwn(one) ? title : one.subject, date: one.date }));
  return [{ body: title, date: day }, ...meetings];
}
