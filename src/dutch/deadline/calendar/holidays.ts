import {
  addDays,
  differenceInCalendarDays,
  getDay,
  getMonth,
  getYear,
  isSameDay,
  lightFormat,
} from 'date-fns';
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
  const month = getMonth(day);
  if (month === 0 || month === 11) return fixed.has(lightFormat(day, 'MM-dd'));
  if (month < 2 || month > 5) return false;
  const year = getYear(day);
  const sinceEaster = differenceInCalendarDays(day, easter(year));
  return isSameDay(day, kingsDay(year)) || fixed.has(lightFormat(day, 'MM-dd')) || moving.has(sinceEaster);
}

const fixed = new Set(['01-01', '05-05', '12-25', '12-26']);
/** Easter Monday, Ascension Day, Whit Monday: so many days after Easter. */
const moving = new Set([1, 39, 50]);
