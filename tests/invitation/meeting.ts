import type { Invitation } from '../../src/invitation/invitation';
import type { WorldMeeting } from '../../sandbox/world/world';

/** An invitation with only a body. */
export function invitationWith(type: 'html' | 'text', content: string): Invitation {
  const organizer = {
    name: 'Voorbeeld, A. (Anna) (BZK)',
    address: 'anna.voorbeeld@minbzk.nl',
    type: 'required',
    response: 'organizer',
  } as const;
  return {
    title: 'Overleg',
    start: '',
    end: '',
    place: '',
    body: { type, content },
    organizer,
    invitees: [],
    attendeesHidden: false,
  };
}

/** A meeting of the sandbox as an invitation. */
export function invitationOf({
  subject,
  body,
  organizer,
  attendees,
  hideAttendees,
}: WorldMeeting): Invitation {
  return {
    ...invitationWith(body.contentType, body.content),
    title: subject,
    organizer: { ...organizer, type: 'required', response: 'organizer' },
    invitees: attendees,
    attendeesHidden: hideAttendees,
  };
}

/** Ids in order: "0", "1", ... */
export function counter(): () => string {
  let next = 0;
  return () => String(next++);
}
