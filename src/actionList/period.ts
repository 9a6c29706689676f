import { addDays, endOfISOWeek, formatISO, parseISO } from 'date-fns';
import { isOpen, isOverdue, type ListedAction } from './listedAction';

/** When something is due, seen from today; closed: nobody has to do it any more. In the order in which they matter. */
export const periods = ['overdue', 'thisWeek', 'nextWeek', 'later', 'undated', 'closed'] as const;

export type Period = (typeof periods)[number];

/** The period an action falls in. `today` is an ISO date; weeks begin on Monday. */
export function periodOf(action: ListedAction, today: string): Period {
  if (!isOpen(action.state)) return 'closed';
  if (isOverdue(action, today)) return 'overdue';
  if (action.due === null) return 'undated';
  const sunday = endOfISOWeek(parseISO(today));
  if (action.due <= isoDay(sunday)) return 'thisWeek';
  return action.due <= isoDay(addDays(sunday, 7)) ? 'nextWeek' : 'later';
}

function isoDay(day: Date): string {
  return formatISO(day, { representation: 'date' });
}
