import type { ActionEvent } from '../delivery/actionEvent';
import { ledgerKey, type Ledger } from '../delivery/ledger';
import type { Routes } from '../delivery/route';
import type { TaskState, TaskStates } from '../delivery/taskState';
import { actionPoints, type PlacedAction } from '../minutes/actionPoints';
import { grouped } from '../minutes/grouped';
import type { Minutes } from '../minutes/minutes';
import { historyOf } from './history';
import type { ActionState, ListedAction, ListedMeeting } from './listedAction';

/** One meeting's minutes, with what became of its actions. */
export interface MeetingActions {
  readonly meeting: ListedMeeting;
  readonly minutes: Minutes;
  readonly ledger: Ledger;
  readonly events: readonly ActionEvent[];
}

/** What is known besides the minutes. */
export interface ListFacts {
  readonly routes: Routes;
  readonly states: TaskStates;
  /** What departments did in Planner, by task id. */
  readonly observed: ReadonlyMap<string, readonly ActionEvent[]>;
}

/** Every department's share of every action, meeting by meeting, in the order of the minutes. */
export function listActions(meetings: readonly MeetingActions[], facts: ListFacts): readonly ListedAction[] {
  return meetings.flatMap((one) => {
    const events = byShare(one.events);
    return actionPoints(one.minutes).flatMap((placed) =>
      placed.departments.map((department) => listed(one, events, { placed, department }, facts)),
    );
  });
}

interface Share {
  readonly placed: PlacedAction;
  readonly department: string;
}

function listed(
  { meeting, ledger }: MeetingActions,
  events: ReadonlyMap<string, readonly ActionEvent[]>,
  { placed, department }: Share,
  facts: ListFacts,
): ListedAction {
  const key = ledgerKey(placed.line.id, department);
  const entry = ledger.get(key);
  const taskId = entry?.taskId ?? null;
  const task = taskId === null ? undefined : facts.states.get(taskId);
  const history = historyOf(events.get(key) ?? none, facts.observed.get(taskId ?? '') ?? none);
  const agreed = placed.action.deadline?.date ?? null;
  const due = isRead(task) ? task.due : movedTo(history, agreed);
  const unposted = facts.routes[department]?.kind === 'mail' ? 'byMail' : 'unposted';
  return {
    key: `${meeting.id}|${key}`,
    meeting,
    lineId: placed.line.id,
    itemPath: placed.itemPath,
    itemTitle: placed.item?.title ?? '',
    title: placed.title,
    department,
    others: placed.departments.filter((other) => other !== department),
    state: taskId === null ? (toldState(history) ?? unposted) : stateOf(task, entry?.state === 'closed'),
    due,
    agreedDue: due === agreed ? null : agreed,
    taskId,
    assigned: task?.assigned ?? none,
    history,
  };
}

const none: readonly never[] = [];

const states: Readonly<Record<TaskState['state'], ActionState>> = {
  notStarted: 'open',
  inProgress: 'underWay',
  done: 'done',
  deleted: 'gone',
  unreadable: 'unknown',
};

function stateOf(task: TaskState | undefined, isClosed: boolean): ActionState {
  if (task) return states[task.state];
  return isClosed ? 'done' : 'unknown';
}

function isRead(task: TaskState | undefined): task is TaskState {
  return task !== undefined && task.state !== 'unreadable' && task.state !== 'deleted';
}

/** Without a task it is done when somebody said so. */
function toldState(history: readonly ActionEvent[]): ActionState | null {
  const last = history.findLast(({ what }) => what.kind === 'done' || what.kind === 'reopened');
  return last?.what.kind === 'done' ? 'done' : null;
}

function movedTo(history: readonly ActionEvent[], agreed: string | null): string | null {
  const last = history.findLast(({ what }) => what.kind === 'moved');
  return last?.what.kind === 'moved' ? last.what.to : agreed;
}

function byShare(events: readonly ActionEvent[]): ReadonlyMap<string, readonly ActionEvent[]> {
  return grouped(events, ({ lineId, department }) => ledgerKey(lineId, department));
}
