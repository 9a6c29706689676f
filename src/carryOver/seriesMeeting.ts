import { bodyOf } from '../actionList/body';
import type { ListedMeeting } from '../actionList/listedAction';
import type { ActionEvent } from '../delivery/actionEvent';
import type { EarlierMeeting } from '../minutes/carriedAction';
import type { Attendee } from '../minutes/attendee';
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

/** The meetings of the same series that were before this one, oldest first. */
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

function othersOf(all: readonly SeriesMeeting[], here: OfSeries): readonly SeriesMeeting[] {
  return all.filter((one) => one.meeting.id !== here.meeting.id && isSameSeries(one, here));
}

/** The meeting as others name it. */
export function earlierMeeting({
  meeting: { id, title, date },
}: Pick<SeriesMeeting, 'meeting'>): EarlierMeeting {
  return { id, title, date };
}

type OfSeries = Pick<SeriesMeeting, 'meeting' | 'minutes'>;

/**
 * The series' own id decides. Where one of the two was invited by itself, or not at all, the title does. Two series of one name are two bodies,
 * unless the same people meet: then one took the place of the other.
 */
function isSameSeries(one: OfSeries, other: OfSeries): boolean {
  const { seriesId } = one.meeting;
  if (seriesId !== null && seriesId === other.meeting.seriesId) return true;
  const uid = seriesUid(one);
  if (uid !== null && uid === seriesUid(other)) return true;
  if (bodyOf(one.meeting) !== bodyOf(other.meeting)) return false;
  return seriesId === null || other.meeting.seriesId === null || areSamePeople(one, other);
}

/** Exchange gives an occurrence the id of its series with a day in it: the same in every mailbox, as the series' own id is not. */
const exchangeId = /^(040000008200E00074C5B7101A82E008)[0-9A-F]{8}([0-9A-F]+)$/i;

function seriesUid({ minutes }: OfSeries): string | null {
  const parts = exchangeId.exec(minutes.header.iCalUId ?? '');
  return parts && `${parts[1]}${parts[2]}`.toUpperCase();
}

/** Whether most of the smaller company was in the other as well. */
function areSamePeople(one: OfSeries, other: OfSeries): boolean {
  const [few, many] = [addresses(one), addresses(other)].sort((a, b) => a.size - b.size);
  const both = [...few!].filter((address) => many!.has(address));
  return both.length * 2 > few!.size;
}

function addresses({ minutes }: OfSeries): ReadonlySet<string> {
  return new Set(minutes.attendees.flatMap(({ email }: Attendee) => email?.toLowerCase() ?? []));
}

function startOf({ minutes }: Pick<SeriesMeeting, 'minutes'>): number {
  return Date.parse(minutes.header.start) || 0;
}
