import type { ListedAction, ListedMeeting } from '../../src/actionList/listedAction';
import type { ViewGround } from '../../src/actionList/view';

export const today = '2026-11-23';
/** A view on that day, in a workspace without topics. */
export const ground: ViewGround = { today, topics: [] };

export function meeting(id: string, change: Partial<ListedMeeting> = {}): ListedMeeting {
  return { id, title: `Overleg ${id}`, date: '2026-11-16', seriesId: null, ...change };
}

/** One department's share of an action, open and without a date unless said otherwise. */
export function listed(key: string, change: Partial<ListedAction> = {}): ListedAction {
  return {
    key,
    meeting: meeting('a'),
    lineId: key,
    itemPath: '1',
    itemTitle: 'Begroting',
    title: `Actie ${key}`,
    department: 'SZW',
    others: [],
    state: 'open',
    due: null,
    agreedDue: null,
    taskId: key,
    assigned: [],
    history: [],
    ...change,
  };
}
