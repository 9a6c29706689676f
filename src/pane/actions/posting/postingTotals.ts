import type { PostingProgress } from '../../../posting/posting';

export interface PostingTotals {
  /** Tasks for Planner: what goes by mail is not counted. */
  readonly wanted: number;
  readonly done: number;
  /** Departments that still need something. */
  readonly failed: PostingProgress;
}

/** Adds up the departments. */
export function postingTotals(progress: PostingProgress): PostingTotals {
  const sum = (count: (each: PostingProgress[number]) => number) =>
    progress.reduce((total, each) => total + count(each), 0);
  return {
    wanted: sum(({ wanted, byMail }) => wanted - byMail),
    done: sum(({ done }) => done),
    failed: progress.filter(({ failure }) => failure !== null),
  };
}
