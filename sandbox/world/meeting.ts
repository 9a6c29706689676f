import { joinUrl, meetingChatId } from './identifiers';
import { person } from './users';
import type { WorldInvitee, WorldMeeting } from './world';

export const tenantId = '0f3c2b1a-7d6e-4c5b-8a9f-5a4d3b2c1e0f';

type WorldAttendee = WorldMeeting['attendees'][number];

/** A meeting before it has a day, a chat and an address. */
export interface MeetingDraft {
  readonly key: string;
  readonly subject: string;
  /** Local times, "16:30". */
  readonly from: string;
  readonly until: string;
  readonly location: string;
  readonly createdIn: WorldMeeting['createdIn'];
  /** Whoever called it, by the part of the mail address before the @. */
  readonly organizer: string;
  readonly attendees: readonly WorldAttendee[];
  readonly hideAttendees: boolean;
  /** The invitation's text; it gets the meeting's own key and address for the join block. */
  readonly body: (link: MeetingLink) => WorldMeeting['body'];
}

/** What a join block is made from. */
export interface MeetingLink {
  readonly key: string;
  readonly joinUrl: string;
}

export function invitee(local: string): WorldInvitee {
  const user = person(local);
  return { name: user.displayName, address: user.mail };
}

/** Required, and coming. */
export function coming(local: string): WorldAttendee {
  return { ...invitee(local), type: 'required', response: 'accepted' };
}

/** Required, but not answered: Graph then says "none". */
export function silent(local: string): WorldAttendee {
  return { ...invitee(local), type: 'required', response: 'none' };
}

/** Required, and has declined. */
export function declined(local: string): WorldAttendee {
  return { ...invitee(local), type: 'required', response: 'declined' };
}

/** Optional, and coming. */
export function optional(local: string): WorldAttendee {
  return { ...invitee(local), type: 'optional', response: 'accepted' };
}

/** Somebody no directory here knows. */
export function byMail(name: string, address: string): WorldAttendee {
  return { name, address, type: 'required', response: 'accepted' };
}

/** A room, which accepts by itself. */
export function room(name: string, address: string): WorldAttendee {
  return { name, address, type: 'resource', response: 'accepted' };
}

/** The meeting on a day; `thread` names the chat it has, or shares with the rest of its series. */
function held(draft: MeetingDraft, day: string, thread: string): WorldMeeting {
  const { from, until, body, organizer, ...rest } = draft;
  const chatId = meetingChatId(thread);
  const address = joinUrl(chatId, tenantId, person(organizer).id);
  return {
    ...rest,
    organizer: invitee(organizer),
    start: `${day}T${from}:00`,
    end: `${day}T${until}:00`,
    body: body({ key: thread, joinUrl: address }),
    chatId,
    joinUrl: address,
    seriesKey: null,
  };
}

/** A meeting that happens once: its chat is its own, also when tomorrow's sandbox has a meeting with the same key. */
export function single(draft: MeetingDraft, day: string): WorldMeeting {
  return held(draft, day, `${draft.key} ${day}`);
}

/** One occurrence of a series: all of them share a chat and an address. */
export function occurrence(draft: MeetingDraft, day: string, seriesKey: string): WorldMeeting {
  return { ...held(draft, day, seriesKey), seriesKey };
}
