import { isOpen, isOverdue, type ListedAction } from './listedAction';

/** How the list is grouped. */
export type Grouping = 'department' | 'meeting' | 'date';

/** What of the list is shown, and how: a link can carry it. */
export interface ListView {
  readonly grouping: Grouping;
  /** Codes; empty: all departments. */
  readonly departments: readonly string[];
  /** Id of a series, or null: all meetings. */
  readonly seriesId: string | null;
  readonly show: 'open' | 'overdue' | 'done' | 'all';
  /** Words that must all stand in it, in any order. */
  readonly search: string;
}

/** What a list opens with: everything that is open, by department. */
export const firstView: ListView = {
  grouping: 'department',
  departments: [],
  seriesId: null,
  show: 'open',
  search: '',
};

/** Actions that stand together: of one department, one meeting or one date. */
export interface ActionGroup {
  /** Department code, meeting id, or ISO date; "" for actions without a date. */
  readonly key: string;
  readonly actions: readonly ListedAction[];
}

/**
 * The groups of a view: overdue first within each, then by date, then in the order of the minutes. Departments stand by what is overdue
 * and open, meetings newest first, dates in order with "no date" last. `today` is an ISO date.
 */
export function viewed(
  actions: readonly ListedAction[],
  view: ListView,
  today: string,
): readonly ActionGroup[] {
  const groups = new Map<string, ListedAction[]>();
  for (const action of actions.filter((one) => isShown(one, view, today))) {
    const key = keyOf(action, view.grouping);
    const group = groups.get(key);
    if (group) group.push(action);
    else groups.set(key, [action]);
  }
  return [...groups]
    .map(([key, members]): ActionGroup => ({ key, actions: members.toSorted(byDue) }))
    .toSorted(orders[view.grouping](today));
}

function isShown(action: ListedAction, view: ListView, today: string): boolean {
  const { departments, seriesId, show } = view;
  if (departments.length > 0 && !departments.includes(action.department)) return false;
  if (seriesId !== null && action.meeting.seriesId !== seriesId) return false;
  if (show === 'open' && !isOpen(action.state)) return false;
  if (show === 'overdue' && !isOverdue(action, today)) return false;
  if (show === 'done' && action.state !== 'done') return false;
  return matches(action, view.search);
}

function matches(action: ListedAction, search: string): boolean {
  const wanted = plain(search).split(' ').filter(Boolean);
  if (wanted.length === 0) return true;
  const { title, itemTitle, department, meeting } = action;
  const words = plain([title, itemTitle, department, meeting.title, meeting.date].join(' '));
  return wanted.every((word) => words.includes(word));
}

/** Without capitals and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}

function keyOf(action: ListedAction, grouping: Grouping): string {
  if (grouping === 'department') return action.department;
  return grouping === 'meeting' ? action.meeting.id : (action.due ?? '');
}

type Order = (today: string) => (one: ActionGroup, other: ActionGroup) => number;

const orders: Readonly<Record<Grouping, Order>> = {
  department: (today) => (one, other) =>
    overdueIn(other, today) - overdueIn(one, today) ||
    other.actions.length - one.actions.length ||
    compare(one.key, other.key),
  meeting: () => (one, other) => compare(dateOf(other), dateOf(one)) || compare(one.key, other.key),
  date: () => (one, other) => compare(one.key || '9999', other.key || '9999'),
};

function overdueIn({ actions }: ActionGroup, today: string): number {
  return actions.filter((action) => isOverdue(action, today)).length;
}

function dateOf({ actions }: ActionGroup): string {
  return actions[0]?.meeting.date ?? '';
}

/** What has no date comes last; what is overdue has the oldest dates and so comes first. */
function byDue(one: ListedAction, other: ListedAction): number {
  return compare(one.due ?? '9999', other.due ?? '9999') || compare(one.meeting.date, other.meeting.date);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
