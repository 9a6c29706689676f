import type {
  PlannerBucket,
  PlannerChecklistItem,
  PlannerPlan,
  PlannerTask,
  PlannerTaskDetails,
} from '@microsoft/microsoft-graph-types';
import type { WorldGroup } from '../../world/world';

export type BoardTask = PlannerTask & { readonly id: string; readonly details: PlannerTaskDetails };

/** One plan with everything on it, as /admin/boards sends it. */
export interface Board {
  readonly group: WorldGroup;
  readonly plan: PlannerPlan & { readonly id: string };
  readonly buckets: readonly PlannerBucket[];
  readonly tasks: readonly BoardTask[];
}

/** A bucket as a column: what is to be done, and what is done. */
export interface Column {
  readonly id: string | null;
  readonly name: string;
  readonly open: readonly BoardTask[];
  readonly done: readonly BoardTask[];
}

export function isDone(task: BoardTask): boolean {
  return task.percentComplete === 100;
}

/** The columns of a board in order; tasks without a bucket come first, when there are any. */
export function columnsOf(board: Board): readonly Column[] {
  const known = new Set(board.buckets.map((bucket) => bucket.id));
  const loose = board.tasks.filter((task) => !known.has(task.bucketId ?? undefined));
  const columns = board.buckets.map((bucket) =>
    column(
      { id: bucket.id ?? null, name: bucket.name ?? '' },
      board.tasks.filter((task) => task.bucketId === bucket.id),
    ),
  );
  return loose.length === 0 ? columns : [column({ id: null, name: 'Zonder bucket' }, loose), ...columns];
}

function column(bucket: Pick<Column, 'id' | 'name'>, tasks: readonly BoardTask[]): Column {
  return { ...bucket, open: tasks.filter((task) => !isDone(task)), done: tasks.filter(isDone) };
}

/** The links of a task, with their addresses decoded as Planner encodes them. */
export function linksOf(task: BoardTask): readonly { readonly address: string; readonly text: string }[] {
  const references = (task.details.references ?? {}) as Record<string, { alias?: string | null }>;
  return Object.entries(references).map(([key, reference]) => {
    const address = decodeURIComponent(key);
    return { address, text: reference.alias || address };
  });
}

/** A checklist item with the key it is kept under. */
export interface Check {
  readonly key: string;
  readonly title: string;
  readonly checked: boolean;
}

export function checklistOf(task: BoardTask): readonly Check[] {
  const items = (task.details.checklist ?? {}) as Record<string, PlannerChecklistItem>;
  return Object.entries(items).map(([key, item]) => ({
    key,
    title: item.title ?? '',
    checked: item.isChecked === true,
  }));
}

/** Entra object ids of whom a task is assigned to. */
export function assigneesOf(task: BoardTask): readonly string[] {
  return Object.keys(task.assignments ?? {});
}

const days = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});
const isoDays = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The day a task is due in the Netherlands, "vr 27 nov", or null. */
export function dueWords(task: BoardTask): string | null {
  return task.dueDateTime ? days.format(new Date(task.dueDateTime)) : null;
}

/** The same day as an ISO date, or "". */
export function dueDate(task: BoardTask): string {
  return task.dueDateTime ? isoDays.format(new Date(task.dueDateTime)) : '';
}

export function isLate(task: BoardTask): boolean {
  return !isDone(task) && dueDate(task) !== '' && dueDate(task) < isoDays.format(new Date());
}
