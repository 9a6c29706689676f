import type { SeriesMeeting } from '../../carryOver/seriesMeeting';
import type { KeptMinutes } from '../../workspace/shelf';

/** Minutes as a meeting of their series. */
export function seriesMeetingOf({
  key,
  minutes,
  record,
  events,
}: Omit<KeptMinutes, 'ledger'>): SeriesMeeting {
  const { title, start, seriesId } = minutes.header;
  return { meeting: { id: key, title, date: start.slice(0, 10), seriesId }, minutes, record, events };
}
