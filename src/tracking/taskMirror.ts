import type { ActionEvent, ActionEventKind } from '../delivery/actionEvent';
import type { LedgerEntry } from '../delivery/ledger';
import type { TaskState, TaskStates } from '../delivery/taskState';
import { GraphError, type GraphFailure } from '../graph/graph';
import type { Task } from '../graph/planner';
import { stateOf } from '../posting/taskStates';

/** A task as Planner last showed it. */
export interface SeenTask {
  readonly etag: string;
  readonly planId: string;
  readonly state: TaskState;
}

/** What the mirror keeps on the device. */
export interface KeptMirror {
  readonly readAt: string | null;
  readonly tasks: readonly SeenTask[];
  readonly observed: readonly (readonly [taskId: string, events: readonly ActionEvent[]])[];
}

/** A ledger entry whose task exists. */
export type Posted = LedgerEntry & { readonly taskId: string };

/** The tasks as Planner last showed them, with what departments were seen to do. A state that did not change is the same object. */
export class TaskMirror {
  private readonly tasks = new Map<string, SeenTask>();
  private readonly events = new Map<string, readonly ActionEvent[]>();
  private shown: TaskStates | null = null;
  readAt: string | null = null;

  /** By task id; another map when one of them is another. */
  states(): TaskStates {
    return (this.shown ??= new Map([...this.tasks].map(([taskId, { state }]) => [taskId, state])));
  }

  observed(): ReadonlyMap<string, readonly ActionEvent[]> {
    return this.events;
  }

  seen(taskId: string): SeenTask | null {
    return this.tasks.get(taskId) ?? null;
  }

  /** Takes in a reading. A task that could not be read stays as it was. Returns whether anything is another. */
  take(posted: readonly Posted[], read: ReadonlyMap<string, Task | GraphError>, now: string): boolean {
    let changed = false;
    for (const entry of posted) {
      const task = read.get(entry.taskId);
      if (!task || (task instanceof GraphError && task.failure !== 'notFound')) continue;
      const before = this.tasks.get(entry.taskId);
      if (!(task instanceof GraphError) && before?.etag === task['@odata.etag']) continue;
      this.note(entry, before?.state ?? null, { task, now });
      changed = this.put(entry.taskId, task) || changed;
    }
    return changed;
  }

  /** What a write left in Planner, or that the task is gone: no department did it. */
  put(taskId: string, task: Task | GraphError): boolean {
    const before = this.tasks.get(taskId);
    const state = stateOf(taskId, task);
    const isSame = before !== undefined && JSON.stringify(before.state) === JSON.stringify(state);
    const [etag, planId] =
      task instanceof GraphError ? ['', before?.planId ?? ''] : [task['@odata.etag'], task.planId];
    this.tasks.set(taskId, { etag, planId, state: isSame ? before.state : state });
    if (!isSame) this.shown = null;
    return !isSame;
  }

  /** Out of what the device kept: anything that this page has read already is newer. */
  restore({ readAt, tasks, observed }: KeptMirror): void {
    for (const task of tasks) {
      if (!this.tasks.has(task.state.taskId)) this.tasks.set(task.state.taskId, task);
    }
    for (const [taskId, events] of observed) if (!this.events.has(taskId)) this.events.set(taskId, events);
    this.readAt ??= readAt;
    this.shown = null;
  }

  kept(): KeptMirror {
    return { readAt: this.readAt, tasks: [...this.tasks.values()], observed: [...this.events] };
  }

  private note(
    { lineId, department, taskId, written }: Posted,
    before: TaskState | null,
    { task, now }: { readonly task: Task | GraphError; readonly now: string },
  ): void {
    const state = stateOf(taskId, task);
    const due = before && before.state !== 'deleted' ? before.due : (written?.due ?? null);
    const completed = task instanceof GraphError ? null : task.completedDateTime;
    const events: ActionEvent[] = [];
    const happened = (what: ActionEventKind, at: string): void => {
      const id = [taskId, what.kind, at].join(' ');
      events.push({ id, lineId, department, at, by: null, what });
    };
    if (state.state === 'deleted') happened({ kind: 'deleted' }, now);
    else if (state.due !== due && state.due !== (written?.due ?? null)) {
      happened({ kind: 'moved', from: due, to: state.due }, now);
    }
    if (state.state === 'done' && before?.state !== 'done') happened({ kind: 'done' }, completed ?? now);
    if (before?.state === 'done' && ['notStarted', 'inProgress'].includes(state.state)) {
      happened({ kind: 'reopened' }, now);
    }
    if (events.length > 0) this.events.set(taskId, [...(this.events.get(taskId) ?? []), ...events]);
  }
}

/** Why tasks of a department could not be read. */
export function unreadDepartments(
  posted: readonly Posted[],
  read: ReadonlyMap<string, Task | GraphError>,
): readonly { readonly department: string; readonly failure: GraphFailure }[] {
  const failures = new Map<string, GraphFailure>();
  for (const { department, taskId } of posted) {
    const task = read.get(taskId);
    if (task instanceof GraphError && task.failure !== 'notFound') failures.set(department, task.failure);
  }
  return [...failures].map(([department, failure]) => ({ department, failure }));
}
