import type { Opening, OpenMinutes } from '../../workspace/workspace';

export type NoMeetingReason = Extract<Opening, { kind: 'noMeeting' }>['reason'];

/** How far the opening is. Once minutes are open, trouble with the calendar stands beside them, never in their place. */
export type OpeningState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly minutes: OpenMinutes; readonly trouble: NoMeetingReason | null }
  | { readonly kind: 'noMeeting'; readonly reason: NoMeetingReason };

/** What becomes of the opening when Graph has answered. A copy that is already open is never taken away. */
export function afterOpening(before: OpeningState, opening: Opening): OpeningState {
  if (opening.kind === 'open') return { kind: 'open', minutes: opening.minutes, trouble: null };
  if (before.kind === 'open') return { ...before, trouble: opening.reason };
  return { kind: 'noMeeting', reason: opening.reason };
}
