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
);

/** "eerste maandag van december", "laatste werkdag van de maand". The next year's where the month has no fifth. */
export const countedDay: Form<DatedPoint> = map(
  sequence(maybe(words('de', 'the')), ordinal, suchDay, maybe(words('van', 'in', 'of')), monthOrThis),
  ([, nth, isSuch, , month]) =>
    (anchor) =>
      month(anchor, (year, number) => {
        const start = new Date(year, number - 1, 1);
        const days = eachDayOfInterval({ start, end: endOfMonth(start) }).filter(isSuch);
        const day = days.at(nth > 0 ? nth - 1 : nth);
        return day ? singleDay(day) : null;
      }),
);
