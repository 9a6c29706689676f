import type { TaskContent } from './ledger';

/** What must be written in a task that exists. A field that is not there belongs to the department and stays as it is. */
export interface TaskChange {
  readonly title?: string;
  readonly due?: string | null;
  readonly description?: string;
  readonly assign?: readonly string[];
  readonly unassign?: readonly string[];
  /** The task was closed and its action is wanted again. */
  readonly reopen?: true;
}

/** All that several changes write: for a task of which it is in doubt what stands in it. */
export function united(changes: readonly (TaskChange | null)[]): TaskChange | null {
  const all = changes.filter((change) => change !== null);
  if (all.length === 0) return null;
  const assign = [...new Set(all.flatMap((change) => change.assign ?? []))];
  const unassign = [...new Set(all.flatMap((change) => change.unassign ?? []))];
  return {
    ...Object.assign({}, ...all),
    ...(assign.length > 0 && { assign }),
    ...(unassign.length > 0 && { unassign }),
  };
}

/** From what we last wrote to what we want, or null when that is the same. */
export function difference(
  written: TaskContent | null,
  wanted: TaskContent,
  closed: boolean,
): TaskChange | null {
  const before = written ?? { title: '', due: null, description: '', assignees: [] };
  const assign = wanted.assignees.filter((id) => !before.assignees.includes(id));
  const unassign = before.assignees.filter((id) => !wanted.assignees.includes(id));
  const change: TaskChange = {
    ...(before.title !== wanted.title && { title: wanted.title }),
    ...(before.due !== wanted.due && { due: wanted.due }),
    ...(before.description !== wanted.description && { description: wanted.description }),
    ...(assign.length > 0 && { assign }),
    ...(unassign.length > 0 && { unassign }),
    ...(closed && { reopen: true }),
  };
  return Object.keys(change).length > 0 ? change : null;
}
