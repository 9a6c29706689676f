import type { StoredBucket, StoredPlan, StoredTask } from './store';

/** Planner's resources as Graph sends them. */
export function planAnswer(plan: StoredPlan) {
  return {
    '@odata.etag': plan.etags.current,
    createdDateTime: plan.createdDateTime,
    owner: plan.group.id,
    title: plan.title,
    id: plan.id,
    createdBy: by(plan.createdBy),
    container: {
      containerId: plan.group.id,
      type: 'group',
      url: `https://graph.microsoft.com/v1.0/groups/${plan.group.id}`,
    },
  };
}

export function planDetailsAnswer(plan: StoredPlan) {
  return {
    '@odata.etag': plan.details.etags.current,
    id: plan.id,
    sharedWith: plan.details.sharedWith,
    categoryDescriptions: plan.details.categoryDescriptions,
  };
}

export function bucketAnswer(bucket: StoredBucket) {
  return {
    '@odata.etag': bucket.etags.current,
    name: bucket.name,
    planId: bucket.planId,
    orderHint: bucket.orderHint,
    id: bucket.id,
  };
}

export function taskAnswer(task: StoredTask) {
  const checklist = Object.values(task.details.checklist);
  return {
    '@odata.etag': task.etags.current,
    planId: task.planId,
    bucketId: task.bucketId,
    title: task.title,
    orderHint: task.orderHint,
    assigneePriority: task.assigneePriority,
    percentComplete: task.percentComplete,
    startDateTime: task.startDateTime,
    createdDateTime: task.createdDateTime,
    dueDateTime: task.dueDateTime,
    hasDescription: task.details.description !== '',
    previewType: task.details.previewType,
    completedDateTime: task.completedDateTime,
    completedBy: task.completedBy ? by(task.completedBy) : null,
    referenceCount: Object.keys(task.details.references).length,
    checklistItemCount: checklist.length,
    activeChecklistItemCount: checklist.filter((item) => item.isChecked !== true).length,
    conversationThreadId: task.conversationThreadId,
    priority: task.priority,
    id: task.id,
    createdBy: by(task.createdBy),
    appliedCategories: task.appliedCategories,
    assignments: task.assignments,
  };
}

export function detailsAnswer(task: StoredTask) {
  return {
    '@odata.etag': task.details.etags.current,
    description: task.details.description,
    previewType: task.details.previewType,
    id: task.id,
    references: task.details.references,
    checklist: task.details.checklist,
  };
}

function by(userId: string) {
  return { user: { displayName: null, id: userId } };
}
