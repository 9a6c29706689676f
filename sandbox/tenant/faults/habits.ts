/** Planner's limits, as numbers that a test can bring within reach. */
export interface PlannerLimits {
  tasksInPlan: number;
  activeTasksInPlan: number;
  bucketsInPlan: number;
  tasksCreatedByUser: number;
  tasksAssignedToUser: number;
  plansOfGroup: number;
  assigneesOnTask: number;
  checklistItemsOnTask: number;
  referencesOnTask: number;
}

/** What the tenant does unasked, and which a test may set through `PATCH /admin/habits`. */
export interface Habits {
  limits: PlannerLimits;
  plannerPageSize: number;
  /** False: `details` in a new task is dropped without a word, as some report. */
  detailsOnCreate: boolean;
  /** How often a new task's details answer 404 before they are there. */
  detailsMissing: number;
  /** Earlier etags of one Planner resource that are still known. */
  etagMemory: number;
  /** How long Outlook works on one call: two calls within that time are at once. */
  outlookMilliseconds: number;
  outlookConcurrency: number;
  retryAfterSeconds: number;
  /** Bytes that fit in one drive. */
  driveQuota: number;
  /** False: the tenant converts nothing to pdf. */
  convertsToPdf: boolean;
  uploadFragmentBytes: number;
  downloadSeconds: number;
  tokenSeconds: number;
}

/** Microsoft's own numbers where they are published. */
export function usualHabits(): Habits {
  return {
    limits: {
      tasksInPlan: 9000,
      activeTasksInPlan: 3000,
      bucketsInPlan: 200,
      tasksCreatedByUser: 20000,
      tasksAssignedToUser: 9000,
      plansOfGroup: 400,
      assigneesOnTask: 20,
      checklistItemsOnTask: 20,
      referencesOnTask: 15,
    },
    plannerPageSize: 400,
    detailsOnCreate: true,
    detailsMissing: 0,
    etagMemory: 25,
    outlookMilliseconds: 10,
    outlookConcurrency: 4,
    retryAfterSeconds: 1,
    driveQuota: 5 * 2 ** 40,
    convertsToPdf: true,
    uploadFragmentBytes: 60 * 2 ** 20,
    downloadSeconds: 300,
    tokenSeconds: 3600,
  };
}
