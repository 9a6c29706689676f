import { addDays, isWeekend } from 'date-fns';
import { isHoliday } from './holidays';

/** Farther than this no agreement reaches, and no date is counted. */
const MANY = 1000;

/** No weekend and no holiday of the whole country. */
export function isWorkingDay(day: Date): boolean {
  return !isWeekend(day) && !isHoliday(day);
}

/** The day itself, or the last working day before it. */
export function onWorkingDay(day: Date): Date {
  return isWorkingDay(day) ? day : workingDayBefore(day);
}

export function workingDayBefore(day: Date): Date {
  return onWorkingDay(addDays(day, -1));
}

/** The working day that lies nearest; the earlier one of two. */
export function nearestWorkingDay(day: Date): Date {
  const near = [0, -1, 1, -2, 2].map((days) => addDays(day, days)).find(isWorkingDay);
  return near ?? onWorkingDay(day);
}

/** Counted from the day after. */
export function addWorkingDays(day: Date, count: number): Date {
  let result = day;
  for (let left = Math.min(count, MANY); left > 0; left -= 1) result = workingDayAfter(result);
  return result;
}

function workingDayAfter(day: Date): Date {
  const next = addDays(day, 1);
  return isWorkingDay(next) ? next : workingDayAfter(next);
}
