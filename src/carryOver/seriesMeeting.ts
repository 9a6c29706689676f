import { bodyOf } from '../actionList/body';
import type { ListedMeeting } from '../actionList/listedAction';
import type { ActionEvent } from '../delivery/actionEvent';
import type { EarlierMeeting } from '../minutes/carriedAction';
import type { Minutes } from '../minutes/minutes';
import type { SeriesRecord } from '../minutes/seriesRecord';

/** A meeting of a series, as its minutes say it. */
export interface SeriesMeeting {
  readonly meeting: ListedMeeting;
  readonly minutes: Minutes;
  readonly record: SeriesRecord;
  /** What became of its actions afterwards. */
  readonly events: readonly ActionEvent[];
}

/**
 * The meetings of the same series that were before this one, oldest first. A series has another id in each mailbox, so meetings that are
 * called the same belong to it too.
 */
export function earlierMeetings(
  all: readonly SeriesMeeting[],
  here: Pick<SeriesMeeting, 'meeting' | 'minutes'>,
): readonly SeriesMeeting[] {
  const start = startOf(here);
  return othersOf(all, here)
    .filter((one) => startOf(one) < start)
    .toSorted((one, other) => startOf(one) - startOf(other));
}

/** Whether a later meeting of the series has been held, or is today (ISO date): what comes back comes back there. */
export function isFollowed(
  all: readonly SeriesMeeting[],
  here: Pick<SeriesMeeting, 'meeting' | 'minutes'>,
  today: string,
): boolean {
  const start = startOf(here);
  return othersOf(all, here).some((one) => startOf(one) > start && one.meeting.date <= today);
}

function othersOf(
  all: readonly SeriesMeeting[],
  here: Pick<SeriesMeeting, 'meeting'>,
): readonly SeriesMeeting[] {
  return all.filter(({ meeting }) => meeting.id !== here.meeting.id && isSameSeries(meeting, here.meeting));
}

/** The meeting as others name it. */
export function earlierMeeting({
  meeting: { id, title, date },
}: Pick<SeriesMeeting, 'meeting'>): EarlierMeeting {
  return { id, title, date };
}

function isSameSeries(one: ListedMeeting, other: ListedMeeting): boolean {
  return (one.seriesId !== null && one.seriesId === other.seriesId) || bodyOf(one) === bodyOf(other);
}

function startOf({ minutes }: Pick<SeriesMeeting, 'minutes'>): number {
  return Date.parse(minutes.header.start) || 0;
}
