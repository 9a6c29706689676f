import type { ActionState, ListedAction } from '../actionList/listedAction';
import {
  isFinished,
  lastDecision,
  type CarriedAction,
  type CarriedEntry,
  type CarriedState,
} from '../minutes/carriedAction';
import type { SeriesRecord } from '../minutes/seriesRecord';
import type { SeriesMeeting } from './seriesMeeting';

/** The actions of earlier meetings that this meeting has to see: what is open, and once what was finished since the last meeting. */
export function comingBack(
  actions: readonly ListedAction[],
  earlier: readonly SeriesMeeting[],
): readonly CarriedAction[] {
  const ids = new Set(earlier.map(({ meeting }) => meeting.id));
  const last = earlier.at(-1);
  const closed = closedKeys(earlier);
  return actions
    .filter(({ meeting }) => ids.has(meeting.id))
    .flatMap((action) => {
      const carried = carriedOf(action);
      if (isFinished(carried)) return last && wasOpenIn(last, carried) ? [carried] : [];
      return action.taskId === null && closed.has(action.key) ? [] : [carried];
    });
}

/**
 * What is to be written of these actions in this meeting's record: those it has not seen, or has seen otherwise. Who may not read a task
 * has nothing to say of what somebody else read in it.
 */
export function unseen(
  actions: readonly ListedAction[],
  earlier: readonly SeriesMeeting[],
  { carried }: SeriesRecord,
): readonly CarriedAction[] {
  const seen = new Map(carried.map(({ action }) => [action.key, JSON.stringify(inOrder(action))]));
  const back = comingBack(actions, earlier);
  const keys = new Set(back.map(({ key }) => key));
  const isTakenOver = (one: CarriedAction): boolean => !seen.has(one.key) && wasHandedOver(carried, one);
  const finishedSince = actions.filter(({ key }) => seen.has(key) && !keys.has(key)).map(carriedOf);
  const known = [...back.filter((one) => !isTakenOver(one)), ...finishedSince];
  const tells = known.filter(({ key, state }) => state !== 'unknown' || !seen.has(key));
  return tells.filter((one) => seen.get(one.key) !== JSON.stringify(inOrder(one)));
}

const states: Readonly<Record<ActionState, CarriedState>> = {
  unposted: 'open',
  byMail: 'open',
  open: 'open',
  underWay: 'underWay',
  done: 'done',
  gone: 'gone',
  unknown: 'unknown',
};

function carriedOf({
  key,
  meeting,
  lineId,
  title,
  department,
  others,
  state,
  due,
}: ListedAction): CarriedAction {
  const born = { id: meeting.id, title: meeting.title, date: meeting.date };
  return { key, born, lineId, title, department, others, state: states[state], due };
}

/** Whether that meeting still had it to do: it was agreed there, or was open when it came back there. */
function wasOpenIn({ meeting, record }: SeriesMeeting, action: CarriedAction): boolean {
  if (action.born.id === meeting.id) return true;
  if (wasHandedOver(record.carried, action)) return true;
  const entry = record.carried.find((one) => one.action.key === action.key);
  return entry !== undefined && !isFinished(entry.action) && !isClosed(entry);
}

/** Whether this department has the action because the meeting handed it over. */
function wasHandedOver(
  carried: readonly CarriedEntry[],
  { born, lineId, department }: CarriedAction,
): boolean {
  return carried.some((entry) => {
    const verdict = lastDecision(entry)?.verdict;
    const isSame = entry.action.born.id === born.id && entry.action.lineId === lineId;
    return isSame && verdict?.kind === 'reassigned' && verdict.to === department;
  });
}

/** What a meeting closed, and no later one took up again. */
function closedKeys(earlier: readonly SeriesMeeting[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const entry of earlier.flatMap(({ record }) => record.carried)) {
    if (isClosed(entry)) keys.add(entry.action.key);
    else keys.delete(entry.action.key);
  }
  return keys;
}

function isClosed(entry: CarriedEntry): boolean {
  return lastDecision(entry)?.verdict.kind === 'closed';
}

/** Its fields in one order, so that two can be compared. */
function inOrder({
  key,
  born,
  lineId,
  title,
  department,
  others,
  state,
  due,
}: CarriedAction): readonly unknown[] {
  return [key, born.id, born.title, born.date, lineId, title, department, others, state, due];
}
