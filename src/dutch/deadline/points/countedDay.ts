import { eachDayOfInterval, endOfMonth, getISODay } from 'date-fns';
import { isWorkingDay } from '../calendar/workingDays';
import { longest, map, maybe, sequence, words, type Form } from '../forms';
import { singleDay, type DatedPoint } from '../moment';
import { longDay } from '../words/calendarWords';
import { ordinal } from '../words/numbers';
import { monthOrThis } from './month';

type IsSuch = (day: Date) => boolean;

const suchDay: Form<IsSuch> = longest<IsSuch>(
  map(
    longDay,
    ({ weekday }) =>
      (day) =>
        getISODay(day) === weekday,
  ),
  map(words('werkdag', 'working day', 'business day'), () => isWorkingDay),
  map(words('dag', 'day'), () => () => true),
);

/** The nth such day of a month (1: January), from its end when below 0; null when it has none. */
export function dayInMonth(year: number, month: number, isSuch: IsSuch, nth: number): Date | null {
  const start = new Date(year, month - 1, 1);
  const days = eachDayOfInterval({ start, end: endOfMonth(start) }).filter(isSuch);
  return days.at(nth > 0 ? nth - 1 : nth) ?? null;
}

/** "eerste maandag van december", "laatste werkdag van de maand". The next year's where the month has no fifth. */
export const countedDay: Form<DatedPoint> = map(
  sequence(maybe(words('de', 'the')), ordinal, suchDay, monthOrThis),
  ([, nth, isSuch, month]) =>
    (anchor) =>
      month(anchor, (year, number) => {
        const day = dayInMonth(year, number, isSuch, nth);
        return day && singleDay(day);
      }),
);
