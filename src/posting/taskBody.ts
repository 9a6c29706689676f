import { dueInstant } from '../delivery/dueInstant';
import type { TaskContent } from '../delivery/ledger';
import type { TaskChange } from '../delivery/taskChange';
import { assignments, references, type TaskReference } from '../graph/plannerTaskBody';

/** Where a task is made. Without a bucket Planner chooses one. */
export interface TaskPlace {
  readonly planId: string;
  readonly bucketId: string | null;
}

/** A new task with its details in one request. */
export function newTaskBody(content: TaskContent, place: TaskPlace, reference: TaskReference): object {
  return {
    planId: place.planId,
    title: content.title,
    details: { description: content.description, references: references(reference) },
    ...(place.bucketId && { bucketId: place.bucketId }),
    ...(content.due && { dueDateTime: dueInstant(content.due) }),
    ...(content.assignees.length > 0 && { assignments: assignments(content.assignees, []) }),
  };
}

/** What a change writes in the task itself, or null when nothing. */
export function taskChangeBody(change: TaskChange): object | null {
  const { title, due, assign = [], unassign = [], reopen } = change;
  const body = {
    ...(title !== undefined && { title }),
    ...(due !== undefined && { dueDateTime: due && dueInstant(due) }),
    ...(assign.length + unassign.length > 0 && { assignments: assignments(assign, unassign) }),
    ...(reopen && { percentComplete: 0 }),
  };
  return Object.keys(body).length > 0 ? body : null;
}

/** A description as it stands in a task, and as Notulist last wrote it there. */
export interface Standing {
  readonly description: string;
  readonly written: string;
}

/**
 * What a change writes in the details, or null when nothing. The reference goes with it: a create may have lost both. What somebody added
 * below our own words stays.
 */
export function detailsChangeBody(
  change: TaskChange,
  reference: TaskReference,
  { description, written }: Standing,
): object | null {
  if (change.description === undefined) return null;
  const added = written !== '' && description.startsWith(written) ? description.slice(written.length) : '';
  return { description: change.description + added, references: references(reference) };
}
