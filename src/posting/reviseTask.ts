import {
  onePerTask,
  possibleContents,
  revised,
  type LedgerEntry,
  type TaskContent,
} from '../delivery/ledger';
import { newName } from '../workspace/newName';
import type { PostingContext } from './posting';

/** What becomes known of a task that was there already. */
interface Revision {
  readonly state: LedgerEntry['state'];
  readonly contentOf: (before: TaskContent) => TaskContent;
}

/** Keeps a revision of a task. What was in doubt stays so: each thing that may stand in the task is revised. */
export function reviseTask(
  { minutes, device }: Pick<PostingContext, 'minutes' | 'device'>,
  taskId: string | null,
  { state, contentOf }: Revision,
): void {
  const { document } = minutes;
  const same = document.claims().filter((claim) => claim.taskId === taskId);
  const [entry] = onePerTask(same);
  if (!entry) return;
  possibleContents(entry).forEach((before, at) => {
    const next = revised(entry, { state, written: contentOf(before), revision: newName(device) });
    document.putLedgerEntry(next, at === 0 ? same : []);
  });
}
