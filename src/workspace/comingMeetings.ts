import { dutchTime, getEventsAround, getInstances, instantOf, type EventSummary } from '../graph/events';
import type { Graph } from '../graph/graph';
import type { MeetingHeader } from '../minutes/minutes';
import type { PlannedMeeting } from '../proposals/calendarOf';

const day = 24 * 60 * 60 * 1000;
/** How far ahead minutes refer to meetings of other bodies, and to their own. */
const others = 35 * day;
const own = 200 * day;

/**
 * What the signed-in calendar plans after a meeting: everything in the weeks behind it, and its own series for longer. Never
 * rejects: what cannot be read is left out, because minutes can do without.
 */
export async function comingMeetings(
  graph: Graph,
  { end, seriesId }: Pick<MeetingHeader, 'end' | 'seriesId'>,
): Promise<readonly PlannedMeeting[]> {
  const from = new Date(end);
  if (Number.isNaN(from.getTime())) return [];
  const until = (length: number) => new Date(from.getTime() + length);
  const lists = await Promise.allSettled([
    getEventsAround(graph, from, until(others)),
    seriesId === null ? [] : getInstances(graph, seriesId, from, until(own)),
  ]);
  return lists.flatMap((list) => (list.status === 'fulfilled' ? list.value.map(planned) : []));
}

function planned({ subject, start, seriesMasterId }: EventSummary): PlannedMeeting {
  const date = Number.isNaN(instantOf(start).getTime()) ? '' : dutchTime(start).slice(0, 10);
  return { subject: subject ?? '', date, seriesId: seriesMasterId };
}
