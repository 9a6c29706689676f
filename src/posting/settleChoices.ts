import { settledBy, type Choice } from '../delivery/bothChanged';
import type { PostingContext } from './posting';
import { reviseTask } from './reviseTask';

/** Keeps what the secretary chose of fields that the minutes and a department both changed: posting goes by it. */
export function settleChoices(
  context: Pick<PostingContext, 'minutes' | 'device'>,
  choices: readonly Choice[],
): void {
  for (const taskId of new Set(choices.map(({ entry }) => entry.taskId))) {
    const ofTask = choices.filter(({ entry }) => entry.taskId === taskId);
    reviseTask(context, taskId, {
      state: 'posted',
      contentOf: (before) => settledBy(before, ofTask),
    });
  }
}
