import { getISODay, min, startOfISOWeek } from 'date-fns';
import { longest, map, sequence, words, type Form } from '../forms';
import { period, type DatedPoint } from '../moment';
import { count, ordinal } from '../words/numbers';
import { dayInMonth } from './countedDay';
import { monthOrThis } from './month';
import { weeks } from './week';

/** The first and the last of some weeks, counted from the end when below 0, and the day that tells which are the month's. */
interface CountedWeeks {
  readonly first: number;
  readonly last: number;
  readonly isOwn: (day: Date) => boolean;
}

const isThursday = (day: Date): boolean => getISODay(day) === 4;
const isMonday = (day: Date): boolean => getISODay(day) === 1;

/** "eerste week", "eerste volle week", "laatste twee weken". */
const countedWeeks: Form<CountedWeeks> = longest<CountedWeeks>(
  map(sequence(ordinal, words('week')), ([nth]) => ({ first: nth, last: nth, isOwn: isThursday })),
  map(sequence(ordinal, words('volle week', 'hele week', 'full week')), ([nth]) => ({
    first: nth,
    last: nth,
    isOwn: isMonday,
  })),
  map(sequence(words('eerste', 'first'), count, words('weken', 'weeks')), ([, most]) => ({
    first: 1,
    last: most,
    isOwn: isThursday,
  })),
  map(sequence(words('laatste', 'last'), count, words('weken', 'weeks')), ([, most]) => ({
    first: -most,
    last: -1,
    isOwn: isThursday,
  })),
);

/** "de eerste week van mei": the week that holds the month's first Thursday; the first full one that with its first Monday. */
export const weekOfMonth: Form<DatedPoint> = map(
  sequence(countedWeeks, monthOrThis),
  ([{ first, last, isOwn }, month]) =>
    (anchor) =>
      month(anchor, (year, number) => {
        const from = dayInMonth(year, number, isOwn, first);
        const to = dayInMonth(year, number, isOwn, last);
        if (!from || !to) return null;
        const whole = weeks(startOfISOWeek(from), startOfISOWeek(to));
        return period(whole.from, whole.to, { due: min([whole.due, new Date(year, number, 0)]) });
      }),
);
