import { grouped } from '../minutes/grouped';
import { isOpen, isOverdue, type ListedAction, type ListedMeeting } from './listedAction';

/** How many actions are open and done; overdue ones are open too. */
export interface Count {
  readonly open: number;
  readonly overdue: number;
  readonly done: number;
}

export interface DepartmentCount extends Count {
  readonly department: string;
}

export interface MeetingCount extends Count {
  readonly meeting: ListedMeeting;
}

/** Per department, most open first. A task that its department deleted counts nowhere. */
export function countByDepartment(
  actions: readonly ListedAction[],
  today: string,
): readonly DepartmentCount[] {
  const byDepartment = grouped(actions, (action) => action.department);
  return [...byDepartment]
    .map(([department, members]) => ({ department, ...count(members, today) }))
    .toSorted((one, other) => other.open - one.open || (one.department < other.department ? -1 : 1));
}

/** Per meeting, oldest first: what was agreed there, and what of it is done by now. */
export function countByMeeting(actions: readonly ListedAction[], today: string): readonly MeetingCount[] {
  return [...grouped(actions, (action) => action.meeting.id).values()]
    .map((members) => ({ meeting: members[0].meeting, ...count(members, today) }))
    .toSorted((one, other) => (one.meeting.date < other.meeting.date ? -1 : 1));
}

function count(actions: readonly ListedAction[], today: string): Count {
  return {
    open: actions.filter(({ state }) => isOpen(state)).length,
    overdue: actions.filter((action) => isOverdue(action, today)).length,
    done: actions.filter(({ state }) => state === 'done').length,
  };
}
