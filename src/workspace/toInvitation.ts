import { dutchTime, type CalendarEvent, type EventAddress, type EventAttendee } from '../graph/events';
import { bareSubject } from '../minutes/bareSubject';
import type { Invitation, Invitee } from '../invitation/invitation';

/** The invitation out of a calendar event: no Graph type goes further than this. */
export function toInvitation(event: CalendarEvent): Invitation {
  const { body, organizer } = event;
  return {
    title: bareSubject(event.subject ?? ''),
    start: dutchTime(event.start),
    end: dutchTime(event.end),
    place: event.location?.displayName ?? '',
    body: { type: body?.contentType ?? 'text', content: body?.content ?? '' },
    organizer: { ...personOf(organizer?.emailAddress ?? {}), type: 'required', response: 'organizer' },
    invitees: (event.attendees ?? []).map(inviteeOf),
    attendeesHidden: event.hideAttendees === true && event.isOrganizer !== true,
  };
}

/** The mail addresses of everybody an event names. */
export function addressesOf(event: Pick<CalendarEvent, 'organizer' | 'attendees'>): readonly string[] {
  const people = [event.organizer?.emailAddress, ...(event.attendees ?? []).map((one) => one.emailAddress)];
  return people.flatMap((person) => person?.address ?? []);
}

function inviteeOf(attendee: EventAttendee): Invitee {
  const response = (attendee.status?.response ?? 'none') as Invitee['response'];
  return { ...personOf(attendee.emailAddress), type: attendee.type, response };
}

function personOf(address: EventAddress): { name: string; address: string } {
  return { name: address.name ?? '', address: address.address ?? '' };
}
