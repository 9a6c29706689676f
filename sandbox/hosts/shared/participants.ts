import type { World, WorldMeeting, WorldUser } from '../../world/world';

/** Users of this tenant who are invited to the meeting, the organizer first; with the secretary if nobody else. */
export function usersIn(world: World, meeting: WorldMeeting | null): readonly WorldUser[] {
  const byAddress = new Map(world.users.map((user) => [user.mail.toLowerCase(), user]));
  const invited = meeting ? [meeting.organizer, ...meeting.attendees] : [];
  const found = invited.flatMap(({ address }) => byAddress.get(address.toLowerCase()) ?? []);
  const secretary = world.users.filter(({ id }) => id === world.secretaryId);
  return [...new Set([...secretary, ...found])].slice(0, MOST_SHOWN);
}

/** A meeting of five hundred makes no menu of five hundred. */
const MOST_SHOWN = 40;
