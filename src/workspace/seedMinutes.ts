import type { CalendarEvent } from '../graph/events';
import { readAgenda } from '../invitation/agenda';
import { readAttendance } from '../invitation/attendance';
import { withGuests } from '../invitation/guests';
import type { Agenda, AttendanceSources, Invitation } from '../invitation/invitation';
import type { MeetingHeader } from '../minutes/minutes';
import { draftMerge } from '../proposals/draftMerge';
import type { MinutesDraft } from '../proposals/draftOf';
import type { MinutesDocument } from './minutesDocument';
import { contentIds } from './contentIds';
import { toInvitation } from './toInvitation';

/** Empty minutes, and the mark of their meeting: ids follow from it and from the invitation, the same on every device. */
export interface EmptyMinutes {
  readonly document: MinutesDocument;
  readonly mark: string;
}

/**
 * Fills empty minutes from the invitation. Agenda and attendance go in one after the other: what one secretary corrected
 * in the attendance must not make a second copy of the agenda when two first openings meet. Nor must what is different in
 * each mailbox: that goes in last.
 */
export function seedFromEvent(empty: EmptyMinutes, event: CalendarEvent, sources: AttendanceSources): void {
  const invitation = toInvitation(event);
  const { iCalUId, seriesMasterId: seriesId, webLink } = event;
  const { header, items } = seedAgenda(empty, invitation, { iCalUId, seriesId: null, webLink: null });
  const idOf = contentIds(`${empty.mark}.p`);
  const invited = readAttendance(invitation, sources, counter('')).map((attendee) => ({
    ...attendee,
    id: idOf(attendee.email ?? attendee.name ?? ''),
  }));
  const attendees = withGuests(invited, items);
  if (attendees.length > 0) empty.document.seed({ header, attendees, blocks: [] });
  empty.document.changeHeader({ seriesId, webLink });
}

/** Fills empty minutes of a meeting that no calendar knows, with the usual agenda. Times are ISO with offset. */
export function seedByHand(
  empty: EmptyMinutes,
  meeting: Pick<MeetingHeader, 'title' | 'start' | 'end'>,
): void {
  const nobody = { name: '', address: '', type: 'required', response: 'none' } as const;
  const body = { type: 'text', content: '' } as const;
  const rest = { place: '', body, organizer: nobody, invitees: [], attendeesHidden: false };
  seedAgenda(empty, { ...meeting, ...rest }, { iCalUId: null, seriesId: null, webLink: null });
}

/** Fills minutes with what a document says; where something stands already it is added to. */
export function fillFromDraft(document: MinutesDocument, draft: MinutesDraft): void {
  if (!document.isEmpty()) return document.add(draftMerge(document.minutes(), draft));
  const { attendees, blocks } = draft;
  const header = { ...draft.header, iCalUId: null, seriesId: null, webLink: null };
  document.seed({ header, attendees, blocks });
}

function seedAgenda(
  { document, mark }: EmptyMinutes,
  invitation: Invitation,
  calendar: Pick<MeetingHeader, 'iCalUId' | 'seriesId' | 'webLink'>,
): Pick<Agenda, 'items'> & { readonly header: MeetingHeader } {
  const { items: read, firstNumber } = readAgenda(invitation, counter(''));
  const idOf = contentIds(`${mark}.a`);
  const items = read.map((item) => ({ ...item, id: idOf(item.title) }));
  const { title, start, end, place } = invitation;
  const header = { title, start, end, place, held: null, reference: null, firstNumber, ...calendar };
  document.seed({ header, attendees: [], blocks: items });
  return { header, items };
}

function counter(prefix: string): () => string {
  let last = 0;
  return () => `${prefix}${++last}`;
}
