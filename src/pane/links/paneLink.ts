import type { ListView } from '../../actionList/view';
import { viewOf } from '../../actionList/viewAddress';

/** What a link asks for: an action of a meeting, a view of the list, or nothing in particular. */
export type PaneLink =
  | { readonly kind: 'action'; readonly meeting: string; readonly lineId: string }
  | { readonly kind: 'list'; readonly view: ListView }
  | { readonly kind: 'none' };

/** Reads what `actionLink` and `viewLink` write. */
export function paneLink(link: string): PaneLink {
  const parameters = new URLSearchParams(link);
  const meeting = parameters.get('meeting');
  const lineId = parameters.get('action');
  if (meeting && lineId) return { kind: 'action', meeting, lineId };
  return parameters.has('list') ? { kind: 'list', view: viewOf(parameters) } : { kind: 'none' };
}
