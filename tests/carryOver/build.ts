import type { ListedAction } from '../../src/actionList/listedAction';
import type { SeriesMeeting } from '../../src/carryOver/seriesMeeting';
import type { CarriedAction, CarriedEntry, CarryDecision, Verdict } from '../../src/minutes/carriedAction';
import type { Block } from '../../src/minutes/block';
import type { SeriesRecord } from '../../src/minutes/seriesRecord';
import { listed } from '../actionList/build';
import { header } from '../minutes/build';

/** Of minutes that came from nowhere and went nowhere yet. */
export const emptyRecord: SeriesRecord = { carried: [], brought: [], adoptions: [], steps: [] };

/** A meeting of the weekly series, with what its minutes keep. */
export function held(
  date: string,
  { record = {}, blocks = [] }: { record?: Partial<SeriesRecord>; blocks?: readonly Block[] } = {},
): SeriesMeeting {
  const times = { start: `${date}T10:00:00+01:00`, end: `${date}T10:30:00+01:00` };
  const whole = header({ ...times, title: 'Weekoverleg', seriesId: 'serie' });
  return {
    meeting: { id: `van ${date}`, title: whole.title, date, seriesId: 'serie' },
    minutes: { header: whole, attendees: [], blocks },
    record: { ...emptyRecord, ...record },
    events: [],
  };
}

/** A share that was agreed in one of those meetings. */
export function agreed(date: string, lineId: string, change: Partial<ListedAction> = {}): ListedAction {
  const { meeting } = held(date);
  const department = change.department ?? 'SZW';
  return listed(`${meeting.id}|${lineId}|${department}`, { meeting, lineId, department, ...change });
}

/** That share as a later meeting saw it. */
export function seen(
  action: ListedAction,
  state: CarriedAction['state'],
  verdict: Verdict | null = null,
): CarriedEntry {
  const { key, meeting, lineId, title, department, others, due } = action;
  const born = { id: meeting.id, title: meeting.title, date: meeting.date };
  const carried = { key, born, lineId, title, department, others, state, due };
  return { action: carried, decisions: verdict ? [decided(key, verdict)] : [] };
}

export function decided(key: string, verdict: Verdict, change: Partial<CarryDecision> = {}): CarryDecision {
  return { key, verdict, remark: '', at: '2026-11-16T09:10:00.000Z', by: 'Voorbeeld, Anna', ...change };
}
