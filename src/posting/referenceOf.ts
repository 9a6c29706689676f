import { taskWords } from '../delivery/taskWords';
import type { TaskReference } from '../graph/plannerTaskBody';
import type { PostingContext } from './posting';

/** The link from a task back to its action: also the mark by which a task is known to be ours. */
export function referenceOf(
  { linkTo, language }: PostingContext,
  task: { readonly lineId: string; readonly department: string },
): TaskReference {
  return { address: linkTo(task.lineId, task.department), alias: taskWords[language].link };
}
