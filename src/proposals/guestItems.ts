import type { Attendee } from '../minutes/attendee';
import type { AgendaItemBlock } from '../minutes/block';
import { numberItems } from '../minutes/numbering';

const ITEM = /^(?:alleen |bij |voor )?(?:agenda)?punt\s+(\d{1,2}\s?[a-z]?)$/i;

/** Guests with the item that the list says they came for: "Gijs Gast (gast, punt 2)". */
export function withGuestItems(
  attendees: readonly Attendee[],
  items: readonly AgendaItemBlock[],
  firstNumber: 0 | 1,
): readonly Attendee[] {
  const paths = numberItems(items, firstNumber).map(({ path }) => path);
  return attendees.map((one) => {
    const { roles, presence } = one;
    if (!roles.includes('guest') || presence.kind !== 'partial') return one;
    const path = ITEM.exec(presence.note)?.[1]?.replace(/\s/g, '') ?? '';
    const item = path ? items[paths.indexOf(path)] : undefined;
    return item ? { ...one, guestForItem: item.id, presence: { kind: 'present' } } : one;
  });
}
