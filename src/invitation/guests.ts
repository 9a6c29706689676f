import type { Attendee } from '../minutes/attendee';
import type { AgendaItemBlock } from '../minutes/block';

const IN_ATTENDANCE = /\bi\.?\s?a\.?\s?v\.?\s+([^()]+)/i;

/** Who attends for one item only: "(i.a.v. Hilde Pilot)" behind the item makes Hilde Pilot its guest. */
export function withGuests(
  attendees: readonly Attendee[],
  items: readonly AgendaItemBlock[],
): readonly Attendee[] {
  const invited = items.flatMap(({ id, presenter }) => {
    const names = IN_ATTENDANCE.exec(presenter ?? '')?.[1]?.split(/\s*(?:,|\ben\b|\band\b)\s*/) ?? [];
    return names.map((name) => ({ name: name.trim().toLowerCase(), item: id }));
  });
  return attendees.map((attendee) => {
    const found = invited.find(({ name }) => name !== '' && name === attendee.name?.toLowerCase());
    if (!found) return attendee;
    return { ...attendee, roles: [...attendee.roles, 'guest' as const], guestForItem: found.item };
  });
}
