import { leftStanding, type BothChanged } from '../delivery/bothChanged';
import type { PostingContext } from './posting';
import { reviseTask } from './reviseTask';

/** Leaves standing what departments made of these fields: from now on they count as written, and posting leaves them alone. */
export function keepTheirs(
  context: Pick<PostingContext, 'minutes' | 'device'>,
  kept: readonly BothChanged[],
): void {
  for (const taskId of new Set(kept.map(({ entry }) => entry.taskId))) {
    const fields = kept.filter(({ entry }) => entry.taskId === taskId);
    reviseTask(context, taskId, {
      state: 'posted',
      contentOf: (before) => leftStanding(before, fields),
    });
  }
}
