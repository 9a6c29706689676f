import { TZDate } from '@date-fns/tz';

const zone = 'Europe/Amsterdam';
const endOfWork = 17;

/** The instant an action is due: the end of a Dutch working day, in UTC as Planner keeps it. */
export function dueInstant(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(new TZDate(year, month - 1, date, endOfWork, zone).getTime()).toISOString();
}
