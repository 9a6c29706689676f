import type { Check } from './board';

/** What a member of the department may change on a card. */
export interface TaskChange {
  readonly percentComplete?: number;
  readonly dueDateTime?: string | null;
  readonly bucketId?: string;
  readonly checklist?: Readonly<Record<string, object>>;
}

/** The change that ticks or unticks one item of the checklist. */
export function ticked({ key, title, checked }: Check): TaskChange {
  const item = { '@odata.type': '#microsoft.graph.plannerChecklistItem', title, isChecked: !checked };
  return { checklist: { [key]: item } };
}

/** The change that moves the deadline; "" takes it away. Planner keeps a due day as ten o'clock. */
export function due(day: string): TaskChange {
  return { dueDateTime: day === '' ? null : `${day}T10:00:00Z` };
}

async function ask(method: string, id: string, change?: TaskChange): Promise<void> {
  const answer = await fetch(`/admin/tasks/${encodeURIComponent(id)}`, {
    method,
    ...(change ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(change) } : {}),
  });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
}

/** Changes a task as a member of its group; rejects when the tenant refuses. */
export function changeTask(id: string, change: TaskChange): Promise<void> {
  return ask('PATCH', id, change);
}

export function deleteTask(id: string): Promise<void> {
  return ask('DELETE', id);
}
