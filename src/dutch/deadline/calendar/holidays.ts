import { addDays, getDay, getYear } from 'date-fns';
import { gregorianEaster } from 'date-easter';

/** Easter Sunday of a year. */
export function easter(year: number): Date {
  const { month, day } = gregorianEaster(year);
  return new Date(year, month - 1, day);
}

/** The 27th of April, or the day before when that is a Sunday. */
export function kingsDay(year: number): Date {
  const day = new Date(year, 3, 27);
  return getDay(day) === 0 ? addDays(day, -1) : day;
}

/** The n-th such weekday (0: Sunday) of a month (1 to 12). */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Date {
  const first = new Date(year, month - 1, 1);
  return addDays(first, ((weekday - getDay(first) + 7) % 7) + 7 * (n - 1));
}

/** Days off at the central government that fall on a working day. Good Friday is a working day. */
export function isHoliday(day: Date): boolean {
  const year = getYear(day);
  const easterSunday = easter(year);
  const days = [
    new Date(year, 0, 1),
    addDays(easterSunday, 1),
    kingsDay(year),
    new Date(year, 4, 5),
    addDays(easterSunday, 39),
    addDays(easterSunday, 50),
    new Date(year, 11, 25),
    new Date(year, 11, 26),
  ];
  return days.some((each) => each.getTime() === day.getTime());
}
