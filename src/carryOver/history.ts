import { isOpen, type ListedAction } from '../actionList/listedAction';
import type { ActionEvent } from '../delivery/actionEvent';
import {
  lastDecision,
  type CarriedAction,
  type CarryDecision,
  type EarlierMeeting,
} from '../minutes/carriedAction';
import { earlierMeeting, type SeriesMeeting } from './seriesMeeting';

/** One thing in the life of an action. */
export type HistoryEntry =
  | { readonly kind: 'born'; readonly meeting: EarlierMeeting }
  /** It came back in a meeting, as it then stood, with what that meeting decided. */
  | {
      readonly kind: 'back';
      readonly meeting: EarlierMeeting;
      readonly action: CarriedAction;
      readonly decision: CarryDecision | null;
    }
  /** Between meetings, from the list or in Planner. */
  | { readonly kind: 'event'; readonly event: ActionEvent };

/** The life of one action: where it was born, each time it came back, what was done to it in between, in that order. */
export function historyOf(
  action: CarriedAction,
  meetings: readonly SeriesMeeting[],
): readonly HistoryEntry[] {
  const returns = meetings.flatMap((one): readonly Dated[] =>
    one.record.carried
      .filter((entry) => entry.action.key === action.key)
      .map((entry) => ({
        at: one.minutes.header.start,
        entry: {
          kind: 'back',
          meeting: earlierMeeting(one),
          action: entry.action,
          decision: lastDecision(entry),
        },
      })),
  );
  const decisions = returns.flatMap(({ entry }) => (entry.kind === 'back' && entry.decision) || []);
  const events = meetings
    .filter(({ meeting }) => meeting.id === action.born.id)
    .flatMap((one) => one.events)
    .filter(({ lineId, department }) => lineId === action.lineId && department === action.department)
    .filter((event) => !decisions.some((decision) => says(decision, event)))
    .map((event): Dated => ({ at: event.at, entry: { kind: 'event', event } }));
  const life = [...returns, ...events].toSorted((one, other) => instant(one) - instant(other));
  return [{ kind: 'born', meeting: action.born }, ...life.map(({ entry }) => entry)];
}

interface Dated {
  readonly at: string;
  readonly entry: HistoryEntry;
}

function instant({ at }: Dated): number {
  return Date.parse(at) || 0;
}

/** Whether what was decided was carried out: the action itself knows of it, or there is nothing more to do for it. */
export function isCarriedOut(decision: CarryDecision, action: ListedAction | undefined): boolean {
  const { verdict, remark, at } = decision;
  if (!action || (verdict.kind === 'closed' && !isOpen(action.state))) return true;
  const since = action.history.filter((event) => event.at >= at);
  const wanted = [verdict.kind !== 'kept' && verdict.kind !== 'withdrawn', remark !== ''];
  const found = [
    since.some((event) => event.what.kind !== 'remark' && says(decision, event)),
    since.some((event) => event.what.kind === 'remark' && says(decision, event)),
  ];
  return wanted.every((needed, at) => !needed || found[at]);
}

/** Whether an event is what this decision brought about: it stands with the meeting already. */
function says({ verdict, remark }: CarryDecision, { what }: ActionEvent): boolean {
  switch (what.kind) {
    case 'done':
      return verdict.kind === 'closed';
    case 'moved':
      return verdict.kind === 'moved' && verdict.due === what.to;
    case 'reassigned':
      return verdict.kind === 'reassigned' && verdict.to === what.to;
    case 'remark':
      return remark === what.text;
    default:
      return false;
  }
}
