import { useEffect, useMemo, useState } from 'react';
import type { BodyMeeting } from '../dutch/bodyMeeting';
import type { MeetingHeader } from '../minutes/minutes';
import { calendarOf, type PlannedMeeting } from '../proposals/calendarOf';
import { comingMeetings } from '../workspace/comingMeetings';
import { useParts } from './parts';

/** The calendar is asked when the opening is over: nobody waits for it. */
const later = 4000;

/** The meetings that lines of the open minutes may refer to; empty until the calendar answered, and without an event. */
export function useCalendar(header: MeetingHeader): readonly BodyMeeting[] {
  const { graph } = useParts();
  const [planned, setPlanned] = useState<readonly PlannedMeeting[]>([]);
  const { iCalUId, title, start, end, seriesId } = header;
  useEffect(() => {
    if (iCalUId === null) return;
    let isShown = true;
    const ask = async () => {
      const meetings = await comingMeetings(graph, { end, seriesId });
      if (isShown) setPlanned(meetings);
    };
    const timer = setTimeout(() => void ask(), later);
    return () => {
      isShown = false;
      clearTimeout(timer);
    };
  }, [graph, iCalUId, end, seriesId]);
  return useMemo(() => calendarOf({ title, start, seriesId }, planned), [title, start, seriesId, planned]);
}
