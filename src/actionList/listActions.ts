import { ledgerKey, type Ledger } from '../delivery/ledger';
import type { Routes } from '../delivery/route';
import type { TaskState } from '../delivery/taskState';
import { actionPoints, type PlacedAction } from '../minutes/actionPoints';
import type { Minutes } from '../minutes/minutes';
import type { ActionState, ListedAction, ListedMeeting } from './listedAction';

/** One meeting's minutes, with what became of its actions. */
export interface MeetingActions {
  readonly meeting: ListedMeeting;
  readonly minutes: Minutes;
  readonly ledger: Ledger;
}

/** What is known besides the minutes. */
export interface ListFacts {
  readonly routes: Routes;
  /** By task id, as far as Planner has been read. */
  readonly states: ReadonlyMap<string, TaskState>;
}

/** Every department's share of every action, meeting by meeting, in the order of the minutes. */
export function listActions(meetings: readonly MeetingActions[], facts: ListFacts): readonly ListedAction[] {
  return meetings.flatMap((one) =>
    actionPoints(one.minutes).flatMap((placed) =>
      placed.departments.map((department) => listed(one, placed, department, facts)),
    ),
  );
}

function listed(
  { meeting, ledger }: MeetingActions,
  placed: PlacedAction,
  department: string,
  facts: ListFacts,
): ListedAction {
  const key = ledgerKey(placed.line.id, department);
  const entry = ledger.get(key);
  const taskId = entry?.taskId ?? null;
  const task = taskId === null ? undefined : facts.states.get(taskId);
  const agreed = placed.action.deadline?.date ?? null;
  const due = task && task.state !== 'unreadable' && task.state !== 'deleted' ? task.due : agreed;
  const isByMail = facts.routes[department]?.kind === 'mail';
  return {
    key: `${meeting.id}|${key}`,
    meeting,
    lineId: placed.line.id,
    itemPath: placed.itemPath,
    itemTitle: placed.item?.title ?? '',
    title: placed.title,
    department,
    others: placed.departments.filter((other) => other !== department),
    state: taskId === null ? (isByMail ? 'byMail' : 'unposted') : stateOf(task, entry?.state === 'closed'),
    due,
    agreedDue: due === agreed ? null : agreed,
    taskId,
  };
}

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
