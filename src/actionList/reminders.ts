import { addDays, formatISO, parseISO } from 'date-fns';
import { isOpen, type ListedAction } from './listedAction';

/** What a department is to be reminded of: overdue, or due in the coming week. `today` is an ISO date. */
export function toRemindOf(actions: readonly ListedAction[], today: string): readonly ListedAction[] {
  const until = formatISO(addDays(parseISO(today), 7), { representation: 'date' });
  return actions.filter(({ state, due }) => isOpen(state) && due !== null && due <= until);
}
