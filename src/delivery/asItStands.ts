import type { ActionPoint } from '../minutes/actionPoint';
import type { Attendee } from '../minutes/attendee';
import type { Minutes } from '../minutes/minutes';
import { reassigned } from '../minutes/reassigned';
import type { SeriesRecord } from '../minutes/seriesRecord';
import { finalSince } from '../minutes/standing';
import type { ActionEvent } from './actionEvent';
import { ledgerKey, type Ledger } from './ledger';

/** Minutes, with what they keep of their actions. */
export interface KeptActions {
  readonly minutes: Minutes;
  readonly ledger: Ledger;
  readonly events: readonly ActionEvent[];
  readonly record: Pick<SeriesRecord, 'steps'>;
}

/**
 * The minutes as their tasks follow them. Adopted minutes keep their words: what was handed over since, or moved before it was posted, is kept
 * beside them. Others say it themselves.
 */
export function asItStands(kept: KeptActions): Minutes {
  const changed = changedSinceAdoption(kept);
  if (changed.size === 0) return kept.minutes;
  const blocks = kept.minutes.blocks.map((block) => {
    const action = changed.get(block.id);
    return block.type === 'line' && action ? { ...block, action } : block;
  });
  return { ...kept.minutes, blocks };
}

/** By line: the actions of adopted minutes that are not what the minutes say any more. Minutes that are opened again take them in. */
export function changedSinceAdoption({
  minutes,
  ledger,
  events,
  record,
}: KeptActions): ReadonlyMap<string, ActionPoint> {
  const since = finalSince(record.steps);
  const changed = new Map<string, ActionPoint>();
  if (since === null) return changed;
  for (const event of events.filter(({ at }) => at > since)) {
    const line = minutes.blocks.find(({ id }) => id === event.lineId);
    const action = changed.get(event.lineId) ?? (line?.type === 'line' ? line.action : null);
    const next = action && changedBy(event, action, { attendees: minutes.attendees, ledger });
    if (next) changed.set(event.lineId, next);
  }
  return changed;
}

/** Keys of the shares that were never a task and of which somebody said that they are done: nobody is given them to do. */
export function doneWithoutTask({
  ledger,
  events,
}: Pick<KeptActions, 'ledger' | 'events'>): ReadonlySet<string> {
  const done = new Set<string>();
  for (const { lineId, department, what } of events) {
    const key = ledgerKey(lineId, department);
    if (what.kind === 'done' && (ledger.get(key)?.taskId ?? null) === null) done.add(key);
    if (what.kind === 'reopened') done.delete(key);
  }
  return done;
}

function changedBy(
  { lineId, department, at, what }: ActionEvent,
  action: ActionPoint,
  { attendees, ledger }: { readonly attendees: readonly Attendee[]; readonly ledger: Ledger },
): ActionPoint | null {
  switch (what.kind) {
    case 'reassigned':
      return reassigned(action, attendees, what.from, what.to);
    case 'moved': {
      const entry = ledger.get(ledgerKey(lineId, department));
      const isPosted = entry !== undefined && entry.taskId !== null && entry.claimedAt <= at;
      return isPosted
        ? null
        : { ...action, deadline: what.to === null ? null : { date: what.to, words: null } };
    }
    default:
      return null;
  }
}
