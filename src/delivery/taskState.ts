/** What Planner says of one posted task. */
export interface TaskState {
  readonly taskId: string;
  readonly state: 'notStarted' | 'inProgress' | 'done' | 'deleted' | 'unreadable';
  /** Title now in Planner; null when it could not be read. */
  readonly title: string | null;
  /** ISO date now in Planner, which the department may have moved. */
  readonly due: string | null;
  /** Entra object ids of those it is assigned to now. */
  readonly assigned: readonly string[];
}

/** By task id, as far as Planner has been read. */
export type TaskStates = ReadonlyMap<string, TaskState>;
