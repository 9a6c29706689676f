import { ledgerKey, type Ledger } from '../../delivery/ledger';
import type { Routes } from '../../delivery/route';
import type { PlacedAction } from '../../minutes/actionPoints';
import type { TaskState, TaskStates } from '../../delivery/taskState';

/** Where one task is: not yet in Planner, there, or as Planner says. */
export type TaskStatus = 'new' | 'byMail' | 'changed' | 'posted' | TaskState['state'];

/** One department's share of an action, as the list shows it. */
export interface TaskView {
  readonly department: string;
  readonly status: TaskStatus;
  readonly taskId: string | null;
  /** It stands in a plan that its department chose before the one it has now. */
  readonly inEarlierPlan: boolean;
  /** ISO date in Planner when the department moved it, else null. */
  readonly movedTo: string | null;
}

/** What the list knows besides the minutes. */
export interface DeliveryFacts {
  readonly routes: Routes;
  readonly ledger: Ledger;
  /** Ledger keys of the tasks that no longer say what the minutes say. */
  readonly changed: ReadonlySet<string>;
  readonly states: TaskStates;
  /** Ledger keys of what was never a task and is said to be done. */
  readonly done: ReadonlySet<string>;
}

/** The tasks of one action, one for each responsible department. */
export function taskViews(placed: PlacedAction, facts: DeliveryFacts): readonly TaskView[] {
  return placed.departments.map((department) => taskView(placed, department, facts));
}

/** What stands at the right of an action's card. */
export type ActionStatus =
  | { readonly kind: 'one'; readonly status: TaskStatus | 'nobody' }
  | { readonly kind: 'partly' | 'partlyDone'; readonly count: number; readonly all: number };

/** One status for all tasks of an action: what asks for something comes before what is well. */
export function actionStatus(tasks: readonly TaskView[]): ActionStatus {
  const first = tasks[0];
  if (!first) return { kind: 'one', status: 'nobody' };
  if (tasks.every(({ status }) => status === first.status)) return { kind: 'one', status: first.status };
  const byTask = tasks.filter(({ status }) => status !== 'byMail');
  const inPlanner = byTask.filter(({ taskId, status }) => taskId !== null || status === 'done');
  if (inPlanner.length < byTask.length) {
    return inPlanner.length === 0
      ? { kind: 'one', status: 'new' }
      : { kind: 'partly', count: inPlanner.length, all: byTask.length };
  }
  const urgent = (['changed', 'deleted', 'unreadable'] as const).find((status) =>
    byTask.some((task) => task.status === status),
  );
  if (urgent) return { kind: 'one', status: urgent };
  const done = byTask.filter(({ status }) => status === 'done').length;
  return { kind: 'partlyDone', count: done, all: byTask.length };
}

function taskView(placed: PlacedAction, department: string, facts: DeliveryFacts): TaskView {
  const key = ledgerKey(placed.line.id, department);
  const entry = facts.ledger.get(key);
  const taskId = entry?.state === 'posted' ? entry.taskId : null;
  if (!entry || taskId === null) {
    const byMail = facts.routes[department]?.kind === 'mail';
    return {
      department,
      status: facts.done.has(key) ? 'done' : byMail ? 'byMail' : 'new',
      taskId: null,
      inEarlierPlan: false,
      movedTo: null,
    };
  }
  const route = facts.routes[department];
  const inEarlierPlan = route?.kind !== 'planner' || route.planId !== entry.planId;
  const state = facts.states.get(taskId);
  const written = entry.written?.due ?? null;
  const movedTo = state?.due && state.due !== written ? state.due : null;
  const isChanged = facts.changed.has(key) && state?.state !== 'deleted';
  const status = isChanged ? 'changed' : (state?.state ?? 'posted');
  return { department, status, taskId, inEarlierPlan, movedTo };
}
