import { isOfBody } from './body';
import { isOpen, isOverdue, type ListedAction, type ListedMeeting } from './listedAction';
import { periodOf, periods, type Period } from './period';

/** How the list is grouped. */
export type Grouping = 'department' | 'meeting' | 'date';

/** What of the list is shown, and how: a link can carry it. */
export interface ListView {
  readonly grouping: Grouping;
  /** Codes; empty: all departments. */
  readonly departments: readonly string[];
  /** `bodyOf` a meeting, or null: all meetings. */
  readonly body: string | null;
  readonly show: 'open' | 'overdue' | 'done' | 'all';
  /** Words that must all stand in it, in any order. */
  readonly search: string;
}

/** What a list opens with: everything that is open, by department. */
export const firstView: ListView = {
  grouping: 'department',
  departments: [],
  body: null,
  show: 'open',
  search: '',
};

/** Actions that stand together: of one department, of one meeting, or due in one period. */
export interface ActionGroup {
  /** Department code, meeting id, or `Period`. */
  readonly key: string;
  readonly actions: readonly ListedAction[];
}

/**
 * The groups of a view: overdue first within each, then by date, then in the order of the minutes, and what is closed last. Departments
 * stand by what is overdue and open, meetings newest first, periods in order. `today` is an ISO date. `kept`: keys of what somebody is
 * working on, which stays in sight when it changes.
 */
export function viewed(
  actions: readonly ListedAction[],
  view: ListView,
  today: string,
  kept: ReadonlySet<string> = nothing,
): readonly ActionGroup[] {
  const groups = new Map<string, ListedAction[]>();
  for (const action of actions.filter(shownIn(actions, view, today, kept))) {
    const key = keyOf(action, view.grouping, today);
    const group = groups.get(key);
    if (group) group.push(action);
    else groups.set(key, [action]);
  }
  const placed = byUrgency(today);
  return [...groups]
    .map(([key, members]): ActionGroup => ({ key, actions: members.toSorted(placed) }))
    .toSorted(orders[view.grouping](today));
}

/** Whether an action belongs in the view, whatever state it is in: what the numbers on the filters count. */
export function inScope(
  actions: readonly ListedAction[],
  { departments, body, search }: ListView,
): (action: ListedAction) => boolean {
  const isMeant = body === null ? everyMeeting : isOfBody(meetingsOf(actions), body);
  const wanted = plain(search).split(' ').filter(Boolean);
  return (action) =>
    (departments.length === 0 || departments.includes(action.department)) &&
    isMeant(action.meeting) &&
    matches(action, wanted);
}

/** Each meeting once, in the order of the list. */
export function meetingsOf(actions: readonly ListedAction[]): readonly ListedMeeting[] {
  return [...new Map(actions.map(({ meeting }) => [meeting.id, meeting])).values()];
}

function shownIn(
  actions: readonly ListedAction[],
  view: ListView,
  today: string,
  kept: ReadonlySet<string>,
): (action: ListedAction) => boolean {
  const isMeant = inScope(actions, view);
  return (action) => kept.has(action.key) || (isShown(action, view.show, today) && isMeant(action));
}

function isShown(action: ListedAction, show: ListView['show'], today: string): boolean {
  switch (show) {
    case 'open':
      return isOpen(action.state);
    case 'overdue':
      return isOverdue(action, today);
    case 'done':
      return action.state === 'done';
    case 'all':
      return true;
  }
}

const nothing: ReadonlySet<string> = new Set();

function everyMeeting(): boolean {
  return true;
}

function matches(action: ListedAction, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const { title, itemTitle, department, meeting } = action;
  const words = plain([title, itemTitle, department, meeting.title, meeting.date].join(' '));
  return wanted.every((word) => words.includes(word));
}

/** Without capitals and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}

function keyOf(action: ListedAction, grouping: Grouping, today: string): string {
  if (grouping === 'department') return action.department;
  return grouping === 'meeting' ? action.meeting.id : periodOf(action, today);
}

type Order = (today: string) => (one: ActionGroup, other: ActionGroup) => number;

const orders: Readonly<Record<Grouping, Order>> = {
  department: (today) => (one, other) =>
    overdueIn(other, today) - overdueIn(one, today) ||
    other.actions.length - one.actions.length ||
    compare(one.key, other.key),
  meeting: () => (one, other) => compare(dateOf(other), dateOf(one)) || compare(one.key, other.key),
  date: () => (one, other) => periods.indexOf(one.key as Period) - periods.indexOf(other.key as Period),
};

function overdueIn({ actions }: ActionGroup, today: string): number {
  return actions.filter((action) => isOverdue(action, today)).length;
}

function dateOf({ actions }: ActionGroup): string {
  return actions[0]?.meeting.date ?? '';
}

/** What is overdue comes first, what is closed last; of the rest, what has no date. */
function byUrgency(today: string): (one: ListedAction, other: ListedAction) => number {
  const rank = (action: ListedAction): number =>
    isOverdue(action, today) ? 0 : isOpen(action.state) ? 1 : 2;
  return (one, other) =>
    rank(one) - rank(other) ||
    compare(one.due ?? '9999', other.due ?? '9999') ||
    compare(one.meeting.date, other.meeting.date);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
