import { isOfBody } from './body';
import { isOpen, isOverdue, type ListedAction, type ListedMeeting } from './listedAction';
import { periodOf, periods, type Period } from './period';
import type { Topic } from '../minutes/topic';
import { topicFinder } from './topics';
import { grouped } from '../minutes/grouped';

/** How the list is grouped. */
export type Grouping = 'department' | 'meeting' | 'date' | 'topic';

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

/** What a view rests on beside the actions. */
export interface ViewGround {
  /** ISO date. */
  readonly today: string;
  /** The workspace's table. */
  readonly topics: readonly Topic[];
  /** Keys of what somebody is working on, which stays in sight when it changes. */
  readonly kept?: ReadonlySet<string>;
}

/** Actions that stand together: of one department, one meeting or one topic, or due in one period. */
export interface ActionGroup {
  /** Department code, meeting id, name of a topic or `noTopic`, or `Period`. */
  readonly key: string;
  readonly actions: readonly ListedAction[];
}

/** Key of the group of what belongs to no topic of the table. */
export const noTopic = '';

/**
 * The groups of a view: overdue first within each, then by date, then in the order of the minutes, and what is closed last. Departments
 * stand by what is overdue and open, meetings newest first, periods in order, topics by name with what has none last.
 */
export function viewed(
  actions: readonly ListedAction[],
  view: ListView,
  ground: ViewGround,
): readonly ActionGroup[] {
  const groups = grouped(actions.filter(shownIn(actions, view, ground)), keys[view.grouping](ground));
  const placed = byUrgency(ground.today);
  return [...groups]
    .map(([key, members]): ActionGroup => ({ key, actions: members.toSorted(placed) }))
    .toSorted(orders[view.grouping](ground.today));
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
  { today, kept = nothing }: ViewGround,
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

const keys: Readonly<Record<Grouping, (ground: ViewGround) => (action: ListedAction) => string>> = {
  department: () => (action) => action.department,
  meeting: () => (action) => action.meeting.id,
  date:
    ({ today }) =>
    (action) =>
      periodOf(action, today),
  topic: ({ topics }) => {
    const topicOf = topicFinder(topics);
    return (action) => topicOf(action)?.name ?? noTopic;
  },
};

type Order = (today: string) => (one: ActionGroup, other: ActionGroup) => number;

const orders: Readonly<Record<Grouping, Order>> = {
  department: (today) => (one, other) =>
    overdueIn(other, today) - overdueIn(one, today) ||
    other.actions.length - one.actions.length ||
    compare(one.key, other.key),
  meeting: () => (one, other) => compare(dateOf(other), dateOf(one)) || compare(one.key, other.key),
  date: () => (one, other) => periods.indexOf(one.key as Period) - periods.indexOf(other.key as Period),
  topic: () => (one, other) =>
    Number(one.key === noTopic) - Number(other.key === noTopic) || one.key.localeCompare(other.key, 'nl'),
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
