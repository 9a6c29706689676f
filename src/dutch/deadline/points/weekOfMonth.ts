import { getISODay, min, startOfISOWeek } from 'date-fns';
import { longest, map, sequence, words, type Form } from '../forms';
import { period, type DatedPoint } from '../moment';
import { count, ordinal } from '../words/numbers';
import { dayInMonth } from './countedDay';
import { monthOrThis } from './month';
import { weeks } from './week';

/** "eerste week", "laatste twee weken": the first and the last of them, counted from the end when below 0. */
const countedWeeks: Form<readonly [number, number]> = longest<readonly [number, number]>(
  map(sequence(ordinal, words('week', 'volle week')), ([nth]) => [nth, nth] as const),
  map(sequence(words('eerste', 'first'), count, words('weken', 'weeks')), ([, most]) => [1, most] as const),
  map(sequence(words('laatste', 'last'), count, words('weken', 'weeks')), ([, most]) => [-most, -1] as const),
);

const isThursday = (day: Date): boolean => getISODay(day) === 4;

/** "de eerste week van mei": the week that holds the month's first Thursday. */
export const weekOfMonth: Form<DatedPoint> = map(
  sequence(countedWeeks, monthOrThis),
  ([[first, last], month]) =>
    (anchor) =>
      month(anchor, (year, number) => {
        const from = dayInMonth(year, number, isThursday, first);
        const to = dayInMonth(year, number, isThursday, last);
        if (!from || !to) return null;
        const whole = weeks(startOfISOWeek(from), startOfISOWeek(to));
        return period(whole.from, whole.to, { due: min([whole.due, new Date(year, number, 0)]) });
      }),
);
