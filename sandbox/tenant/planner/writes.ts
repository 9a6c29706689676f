import { invalid, overLimit } from './access';
import { changedDetails, changedDetailNames, merged, type DetailChanges } from './detailFields';
import { newOrderHint, newPlannerId, type PlannerStore, type StoredTask, type TaskFields } from './store';

/** Who writes, when, into which Planner. */
export interface Writing {
  readonly planner: PlannerStore;
  readonly userId: string;
  /** ISO instant. */
  readonly now: string;
}

/** Makes a task, or refuses for its values or for a limit. */
export function createTask(
  { planner, userId, now }: Writing,
  planId: string,
  fields: Partial<TaskFields>,
  details: DetailChanges,
): StoredTask {
  const limits = planner.habits().limits;
  const initial: TaskFields = {
    bucketId: null,
    title: '',
    orderHint: newOrderHint(),
    assigneePriority: '',
    percentComplete: 0,
    priority: 5,
    startDateTime: null,
    dueDateTime: null,
    conversationThreadId: null,
    assignments: {},
    appliedCategories: {},
  };
  const task: StoredTask = {
    ...merge(initial, fields, { userId, now }),
    id: newPlannerId(),
    planId,
    createdBy: userId,
    createdDateTime: now,
    completedDateTime: null,
    completedBy: null,
    etags: planner.etags('Task'),
    details: {
      ...changedDetails(
        { description: '', previewType: 'automatic', references: {}, checklist: {} },
        details,
        limits,
      ),
      etags: planner.etags('TaskDetails'),
      missing: planner.habits().detailsMissing,
    },
  };
  check(planner, task);
  checkCounts(planner, task);
  complete(task, { userId, now });
  planner.tasks.set(task.id, task);
  planner.createdByUser.set(userId, (planner.createdByUser.get(userId) ?? 0) + 1);
  return task;
}

/** Changes a task in place, or refuses and leaves it as it was. */
export function changeTask(writing: Writing, task: StoredTask, fields: Partial<TaskFields>): void {
  const next = merge(task, fields, writing);
  check(writing.planner, { ...task, ...next });
  Object.assign(task, next);
  complete(task, writing);
  task.etags.changed(changedNames(fields));
}

/** Changes details. The task's own etag is then stale for every change: Planner answers 409 to it. */
export function changeDetails({ planner }: Writing, task: StoredTask, changes: DetailChanges): void {
  Object.assign(task.details, changedDetails(task.details, changes, planner.habits().limits));
  task.details.etags.changed(changedDetailNames(changes));
  task.etags.changed(['*']);
}

/** The names under which a change can be in conflict with others. */
export function changedNames(fields: Partial<TaskFields>): string[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null ? Object.keys(value).map((key) => `${name}/${key}`) : [name],
  );
}

function merge(
  task: TaskFields,
  fields: Partial<TaskFields>,
  { userId, now }: { readonly userId: string; readonly now: string },
): TaskFields {
  const assignments = merged(task.assignments, fields.assignments);
  for (const assignment of Object.values(assignments)) {
    assignment.assignedDateTime ??= now;
    assignment.assignedBy ??= { user: { displayName: null, id: userId } };
  }
  const applied = { ...task.appliedCategories, ...fields.appliedCategories };
  const appliedCategories = Object.fromEntries(Object.entries(applied).filter(([, on]) => on));
  return { ...task, ...fields, assignments, appliedCategories };
}

function check(planner: PlannerStore, task: StoredTask): void {
  const { startDateTime, dueDateTime, bucketId } = task;
  if (startDateTime && dueDateTime && startDateTime > dueDateTime) {
    throw invalid('The start date of a task cannot be later than its due date.');
  }
  if (bucketId !== null && planner.buckets.get(bucketId)?.planId !== task.planId) {
    throw invalid('The bucket is not in the plan of the task.');
  }
  const { assigneesOnTask, tasksAssignedToUser } = planner.habits().limits;
  const assignees = Object.keys(task.assignments);
  if (assignees.length > assigneesOnTask) throw overLimit('MaximumAssigneesInTasks');
  const others = [...planner.tasks.values()].filter((other) => other.id !== task.id);
  for (const userId of assignees) {
    const assigned = others.filter((other) => userId in other.assignments).length;
    if (assigned >= tasksAssignedToUser) throw overLimit('MaximumTasksAssignedToUser');
  }
}

function checkCounts(planner: PlannerStore, task: StoredTask): void {
  const { tasksInPlan, activeTasksInPlan, tasksCreatedByUser } = planner.habits().limits;
  const present = planner.tasksOf(task.planId);
  if (present.length >= tasksInPlan) throw overLimit('MaximumTasksInProject');
  if (present.filter((other) => other.percentComplete < 100).length >= activeTasksInPlan) {
    throw overLimit('MaximumActiveTasksInProject');
  }
  if ((planner.createdByUser.get(task.createdBy) ?? 0) >= tasksCreatedByUser) {
    throw overLimit('MaximumTasksCreatedByUser');
  }
}

function complete(
  task: StoredTask,
  { userId, now }: { readonly userId: string; readonly now: string },
): void {
  const done = task.percentComplete === 100;
  if (done === (task.completedDateTime !== null)) return;
  task.completedDateTime = done ? now : null;
  task.completedBy = done ? userId : null;
}
