import { isDone, isThere } from '../delivery/deliveryPlan';
import type { Ledger } from '../delivery/ledger';
import type { WantedTask } from '../delivery/wantedTasks';
import type { DepartmentProgress, PostingFailure, PostingProgress } from './posting';

/** How far each department is, in the order in which they come up in the minutes. */
export function progressOf(
  wanted: readonly WantedTask[],
  ledger: Ledger,
  failures: ReadonlyMap<string, PostingFailure>,
): PostingProgress {
  const departments = [...new Set(wanted.map(({ department }) => department))];
  return departments.map((department): DepartmentProgress => {
    const own = wanted.filter((task) => task.department === department);
    const byMail = own.filter(({ key, route }) => route?.kind === 'mail' && !isThere(ledger, key));
    const missing = own.filter((task) => !byMail.includes(task) && !isDone(task, ledger));
    return {
      department,
      wanted: own.length,
      done: own.filter((task) => isDone(task, ledger)).length,
      byMail: byMail.length,
      failure: missing.map(({ key }) => failures.get(key)).find((failure) => failure) ?? null,
    };
  });
}
