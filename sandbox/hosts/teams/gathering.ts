import type { World, WorldMeeting } from '../../world/world';

/** What the window shows: a meeting, or a call that nobody's calendar knows. */
export interface Gathering {
  readonly title: string;
  readonly chatId: string;
  readonly people: readonly string[];
  readonly meeting: WorldMeeting | null;
}

/** The gathering with that key, or null. */
export function gatheringOf(world: World, key: string): Gathering | null {
  const meeting = world.meetings.find((candidate) => candidate.key === key);
  if (meeting) return fromMeeting(meeting);
  const chat = world.adHocChats.find((candidate) => candidate.key === key);
  if (!chat) return null;
  const members = world.users.filter(({ id }) => chat.memberIds.includes(id));
  return {
    title: chat.topic,
    chatId: chat.chatId,
    people: members.map(({ displayName }) => displayName),
    meeting: null,
  };
}

function fromMeeting(meeting: WorldMeeting): Gathering {
  const there = meeting.attendees.filter(
    ({ type, response, address }) =>
      type !== 'resource' && response !== 'declined' && address !== meeting.organizer.address,
  );
  return {
    title: meeting.subject,
    chatId: meeting.chatId,
    people: [meeting.organizer, ...there].map(({ name }) => name),
    meeting,
  };
}
