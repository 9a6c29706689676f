import { firstView, type ListView } from '../../actionList/view';
import type { Host, Subject } from '../../hosts/host';
import { paneLink } from './paneLink';

/** What is to be shown first: an action of a meeting, a view of the list, or the meeting that the host shows. */
export type Asked =
  | { readonly kind: 'action'; readonly meeting: string; readonly lineId: string }
  | { readonly kind: 'list'; readonly view: ListView }
  | { readonly kind: 'meeting'; readonly subject: Subject };

/** What the link asks for, or else the place in the host. */
export function askedOf({ link, surface, subject }: Pick<Host, 'link' | 'surface' | 'subject'>): Asked {
  const asked = paneLink(link);
  if (asked.kind !== 'none') return asked;
  return surface === 'personal' ? { kind: 'list', view: firstView } : { kind: 'meeting', subject };
}
