import type { WorldInvitee, WorldMeeting } from '../../world/world';
import { itemId, masterKey, type CalendarItem } from './calendars';
import { bodyPreview, itemBody } from '../outlook/itemBody';
import { outlookId, type IdForm } from '../outlook/outlookId';
import type { OutlookPreferences } from '../outlook/prefer';
import { dateTimeTimeZone, instantOf, outlookInstant, PLANNED_IN } from './timeZone';

type Attendee = WorldMeeting['attendees'][number];

const NO_TIME = '0001-01-01T00:00:00Z';

/** An appointment as Graph sends it to the owner of the calendar. */
export function eventAnswer(item: CalendarItem, preferences: OutlookPreferences): Record<string, unknown> {
  const { meeting, owner, type } = item;
  const form: IdForm = preferences.immutableIds ? 'restImmutableEntryId' : 'restId';
  const id = itemId(item, form);
  const start = instantOf(meeting.start);
  const end = instantOf(meeting.end);
  const isOrganizer = sameAddress(meeting.organizer, owner.mail);
  const written = outlookInstant(new Date(start.getTime() - 14 * 86_400_000));
  const location = { displayName: meeting.location, locationType: 'default', uniqueIdType: 'private' };
  const changeKey = outlookId(owner.id, `${item.key} changed`).slice(8, 32);
  return {
    '@odata.etag': `W/"${changeKey}"`,
    id,
    createdDateTime: written,
    lastModifiedDateTime: written,
    changeKey,
    categories: [],
    transactionId: null,
    originalStartTimeZone: PLANNED_IN,
    originalEndTimeZone: PLANNED_IN,
    iCalUId: iCalUId(item),
    reminderMinutesBeforeStart: 15,
    isReminderOn: true,
    hasAttachments: false,
    subject: meeting.subject,
    bodyPreview: bodyPreview(meeting.body),
    importance: 'normal',
    sensitivity: 'normal',
    isAllDay: false,
    isCancelled: false,
    isOrganizer,
    responseRequested: true,
    seriesMasterId:
      type === 'occurrence' ? outlookId(owner.id, masterKey(meeting.seriesKey ?? ''), form) : null,
    showAs: 'busy',
    type,
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(id)}&exvsurl=1&path=/calendar/item`,
    onlineMeetingUrl: null,
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    allowNewTimeProposals: true,
    isDraft: false,
    hideAttendees: meeting.hideAttendees,
    responseStatus: { response: ownResponse(item, isOrganizer), time: NO_TIME },
    body: itemBody(meeting.body, preferences.bodyType),
    start: dateTimeTimeZone(start, preferences.timeZone),
    end: dateTimeTimeZone(end, preferences.timeZone),
    ...(type === 'occurrence' ? { originalStart: start.toISOString().replace('.000Z', 'Z') } : {}),
    location,
    locations: [location],
    recurrence: type === 'seriesMaster' ? weekly(meeting) : null,
    attendees: visibleAttendees(item, isOrganizer).map((attendee) => attendeeAnswer(attendee, owner.mail)),
    organizer: { emailAddress: { name: meeting.organizer.name, address: meeting.organizer.address } },
    onlineMeeting: { joinUrl: meeting.joinUrl },
  };
}

/** The same for every mailbox, another for every occurrence: that of its series, with its day in it. */
export function iCalUId({ key, meeting, type }: CalendarItem): string {
  const bytes = Buffer.from(outlookId('everybody', meeting.seriesKey ?? key).slice(8), 'latin1');
  const day = type === 'occurrence' ? dayInHex(meeting.start) : '00000000';
  return `040000008200E00074C5B7101A82E008${day}${bytes.toString('hex').toUpperCase().slice(0, 72)}`;
}

function dayInHex(start: string): string {
  const [year = 0, month = 0, day = 0] = start.slice(0, 10).split('-').map(Number);
  const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, '0');
  return `${hex(year, 4)}${hex(month, 2)}${hex(day, 2)}`;
}

/** Who did not answer reads "notResponded" in his own calendar and "none" in every other; so does the organizer. */
function attendeeAnswer(attendee: Attendee, ownerMail: string) {
  const silent = attendee.response === 'none' || attendee.response === 'notResponded';
  const response = !silent ? attendee.response : sameAddress(attendee, ownerMail) ? 'notResponded' : 'none';
  return {
    type: attendee.type,
    status: { response, time: NO_TIME },
    emailAddress: { name: attendee.name, address: attendee.address },
  };
}

function visibleAttendees({ meeting, owner }: CalendarItem, isOrganizer: boolean): readonly Attendee[] {
  if (!meeting.hideAttendees || isOrganizer) return meeting.attendees;
  return meeting.attendees.filter((attendee) => sameAddress(attendee, owner.mail));
}

function ownResponse({ meeting, owner }: CalendarItem, isOrganizer: boolean): string {
  if (isOrganizer) return 'organizer';
  const own = meeting.attendees.find((attendee) => sameAddress(attendee, owner.mail));
  return !own || own.response === 'none' ? 'notResponded' : own.response;
}

function sameAddress(invitee: WorldInvitee, address: string): boolean {
  return invitee.address.toLowerCase() === address.toLowerCase();
}

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function weekly(meeting: WorldMeeting) {
  const startDate = meeting.start.slice(0, 10);
  return {
    pattern: {
      type: 'weekly',
      interval: 1,
      month: 0,
      dayOfMonth: 0,
      daysOfWeek: [days[new Date(startDate).getUTCDay()]],
      firstDayOfWeek: 'monday',
      index: 'first',
    },
    range: {
      type: 'noEnd',
      startDate,
      endDate: '0001-01-01',
      recurrenceTimeZone: PLANNED_IN,
      numberOfOccurrences: 0,
    },
  };
}
