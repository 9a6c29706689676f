import { TZDate } from '@date-fns/tz';
import { dutchDay } from '../minutes/dutchDay';

const zone = 'Europe/Amsterdam';
const endOfWork = 17;

/** The instant an action is due: the end of a Dutch working day, in UTC as Planner keeps it. */
export function dueInstant(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(new TZDate(year, month - 1, date, endOfWork, zone).getTime()).toISOString();
}

/** The Dutch day (ISO date) of a due instant as Planner keeps it, whoever set it. */
export function dueDay(instant: string | null): string | null {
  return instant === null ? null : dutchDay(instant);
}
