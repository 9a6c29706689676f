import type { Recipient } from '@microsoft/microsoft-graph-types';
import type { World, WorldInvitee, WorldMeeting, WorldUser } from '../../world/world';
import type { MailMessage } from '../mailbox/message';
import type { OpenItem, Person } from '../office/protocol';
import { instantOf } from '../shared/dutchTime';
import { getJson } from '../shared/sandbox';

const nothing: Pick<OpenItem, 'conversationId' | 'bcc' | 'attachments' | 'start' | 'end' | 'location'> = {
  conversationId: null,
  bcc: [],
  attachments: [],
  start: null,
  end: null,
  location: '',
};

/** The meeting as an appointment in the user's own mailbox; null when it is not there. */
export async function openAppointment(meeting: WorldMeeting, user: WorldUser): Promise<OpenItem | null> {
  const query = new URLSearchParams({ meeting: meeting.key, userId: user.id });
  const found = await getJson<{ ewsId: string }>(`/admin/events-of?${query}`).catch(() => null);
  if (!found) return null;
  const organises = sameAddress(meeting.organizer.address, user.mail);
  const seen = organises || !meeting.hideAttendees ? meeting.attendees : [];
  const of = (type: string) => seen.filter((attendee) => attendee.type === type).map(person);
  return {
    ...nothing,
    form: organises ? 'appointmentOrganizer' : 'appointmentAttendee',
    itemId: found.ewsId,
    subject: meeting.subject,
    from: person(meeting.organizer),
    to: of('required'),
    cc: of('optional'),
    start: instantOf(meeting.start),
    end: instantOf(meeting.end),
    location: meeting.location,
    body: { type: meeting.body.contentType, content: meeting.body.content },
  };
}

/** A message that was received or sent. */
export function openMessage(message: MailMessage): OpenItem {
  const people = (recipients: readonly Recipient[] | null | undefined) => (recipients ?? []).map(recipient);
  return {
    ...nothing,
    form: 'messageRead',
    itemId: ewsId(message.id),
    conversationId: message.conversationId ? ewsId(message.conversationId) : null,
    subject: message.subject ?? '',
    from: recipient(message.from ?? {}),
    to: people(message.toRecipients),
    cc: people(message.ccRecipients),
    start: message.sentDateTime ?? null,
    body: {
      type: message.body?.contentType === 'html' ? 'html' : 'text',
      content: message.body?.content ?? '',
    },
  };
}

/** A message about to be written. */
export function newMessage(user: WorldUser): OpenItem {
  return {
    ...nothing,
    form: 'messageCompose',
    itemId: null,
    subject: '',
    from: { displayName: user.displayName, emailAddress: user.mail },
    to: [],
    cc: [],
    body: { type: 'html', content: '' },
  };
}

/** Who looks at the meeting when the address asks for the organizer's or an attendee's side. */
export function userFor(world: World, meeting: WorldMeeting, as: string): WorldUser | undefined {
  const isOrganizer = ({ mail }: WorldUser) => sameAddress(mail, meeting.organizer.address);
  const secretary = world.users.find(({ id }) => id === world.secretaryId);
  if (as === 'organizer') return world.users.find(isOrganizer) ?? secretary;
  if (as !== 'attendee' || (secretary && !isOrganizer(secretary))) return secretary;
  return world.users.find(
    (user) => meeting.attendees.some(({ address }) => sameAddress(address, user.mail)) && !isOrganizer(user),
  );
}

/** Exchange's own form of an id that Graph gave. */
function ewsId(restId: string): string {
  return restId.replaceAll('-', '/').replaceAll('_', '+');
}

function person({ name, address }: WorldInvitee): Person {
  return { displayName: name, emailAddress: address };
}

function recipient({ emailAddress }: Recipient): Person {
  const address = emailAddress?.address ?? '';
  return { displayName: emailAddress?.name ?? address, emailAddress: address };
}

function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
