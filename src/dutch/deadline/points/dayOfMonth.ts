import { addMonths, getISODay, getMonth, getYear } from 'date-fns';
import { glued, longest, map, maybe, phrases, remembered, sequence, where, words, type Form } from '../forms';
import { dayOf, inYear, period, singleDay, type Anchor, type DatedPoint, type Moment } from '../moment';
import { beginsFresh, endsFresh, type Tokens } from '../tokens';
import { longDay, month, shortDay, type NamedDay } from '../words/calendarWords';
import { isCounted } from '../words/countedThings';
import { digits, numberedOrdinal } from '../words/numbers';
import { year, type Year } from './year';

const dayNumber: Form<number> = longest<number>(
  numberedOrdinal,
  where(digits(2), (tokens, _, next) => !/^\p{L}/u.test(tokens[next]?.isGlued ? tokens[next].text : '')),
);

const weekday: Form<NamedDay> = longest<NamedDay>(longDay, shortDay);
const beforeDay = sequence(maybe(words(',')), maybe(words('de', 'the')));
const namedDay = map(sequence(weekday, beforeDay), ([day]) => day);

/** Between the first and the last of some days: "5 en 9", "5 t/m 9", "23/24". */
const between = words(
  ',',
  '/',
  '-',
  '–',
  'en',
  'of',
  '&',
  'and',
  'or',
  't/m',
  'tot en met',
  'tot',
  'to',
  'until',
  'à',
);

const days: Form<readonly [number, number]> = longest<readonly [number, number]>(
  map(dayNumber, (day) => [day, day] as const),
  map(
    sequence(dayNumber, between, maybe(namedDay), dayNumber),
    ([first, , , last]) => [first, last] as const,
  ),
  map(
    sequence(
      dayNumber,
      words(','),
      maybe(namedDay),
      dayNumber,
      words('en', 'of', ','),
      maybe(namedDay),
      dayNumber,
    ),
    ([first, , , , , , last]) => [first, last] as const,
  ),
);

/** "vrijdag 1 mei", "5 en 9 maart 2026", "de 13e februari". */
const dutch: Form<DatedPoint> = map(
  sequence(maybe(namedDay), days, maybe(words('of', 'van')), month, maybe(year)),
  ([named, [first, last], , inMonth, written]) => daysOf(first, last, inMonth, written, named),
);

/** "April 1st, 2026". */
const english: Form<DatedPoint> = map(
  sequence(
    maybe(namedDay),
    month,
    where(dayNumber, (tokens, _, next) => endsFresh(tokens, next)),
    maybe(year),
  ),
  ([named, inMonth, day, written]) => daysOf(day, day, inMonth, written, named),
);

const separator = longest(glued('-'), glued('/'), glued('.'), glued('–'));
const gluedDigits = (length: number) => where(digits(length), (tokens, at) => tokens[at]?.isGlued === true);
const shortYear: Form<Year> = map(
  sequence(maybe(glued("'", '’')), longest(gluedDigits(2), gluedDigits(4))),
  ([, value]) =>
    () =>
      value < 100 ? 2000 + value : value,
);

/** "23-09-2026", "23/9/26", "23.09.2026". */
const numericWithYear: Form<DatedPoint> = where(
  map(
    sequence(maybe(namedDay), digits(2), separator, gluedDigits(2), separator, shortYear),
    ([named, day, one, inMonth, other, written]) =>
      one === other && inMonth >= 1 && inMonth <= 12 ? daysOf(day, day, inMonth, written, named) : undefined,
  ),
  standsFree,
);

/** "23-09", "23/9": the sign that stands for so many other things, "2-3 weken", "24/7". */
const numeric: Form<DatedPoint> = where(
  map(
    sequence(maybe(namedDay), digits(2), longest(glued('-'), glued('/')), gluedDigits(2)),
    ([named, day, sign, inMonth]) =>
      inMonth >= 1 && inMonth <= 12 && !(day === 24 && inMonth === 7 && sign === '/')
        ? daysOf(day, day, inMonth, null, named)
        : undefined,
  ),
  (tokens, at, next) => standsFree(tokens, at, next) && !isCounted(tokens, at, next),
);

/** "2026-09-23". */
const iso: Form<DatedPoint> = where(
  map(
    sequence(digits(4), glued('-'), gluedDigits(2), glued('-'), gluedDigits(2)),
    ([written, , inMonth, , day]) =>
      written > 1900 ? daysOf(day, day, inMonth, () => written, null) : undefined,
  ),
  standsFree,
);

function standsFree(tokens: Tokens, at: number, next: number): boolean {
  return beginsFresh(tokens, at) && endsFresh(tokens, next);
}

const monthTie: Form<number | null> = phrases({
  'van de maand': null,
  'van deze maand': 0,
  'of this month': 0,
  'of the month': null,
  'van volgende maand': 1,
  'van de volgende maand': 1,
  'of next month': 1,
});

/** "de 15e", "vrijdag de 4e", "de 15e van deze maand". */
const ofThisMonth: Form<DatedPoint> = map(
  sequence(
    maybe(sequence(weekday, maybe(words(',')))),
    words('de', 'the'),
    where(
      numberedOrdinal,
      (tokens, _, next) => !/^\p{L}/u.test(tokens[next]?.text ?? '') || isMonthTie(tokens, next),
    ),
    maybe(monthTie),
  ),
  ([, , day, step]) =>
    (anchor) =>
      step === null ? nextDayNumbered(anchor, day) : numberedIn(addMonths(anchor.day, step), day),
);

function isMonthTie(tokens: Tokens, at: number): boolean {
  return monthTie.read(tokens, at) !== null;
}

function nextDayNumbered(anchor: Anchor, day: number): Moment | null {
  const moments = [0, 1, 2].map((step) =>
    numberedIn(addMonths(new Date(getYear(anchor.day), getMonth(anchor.day), 1), step), day),
  );
  return moments.find((moment) => moment !== null && moment.to >= anchor.day) ?? null;
}

function numberedIn(inMonth: Date, day: number): Moment | null {
  const date = dayOf(getYear(inMonth), getMonth(inMonth) + 1, day);
  return date && singleDay(date);
}

function daysOf(
  first: number,
  last: number,
  inMonth: number,
  written: Year | null,
  named: NamedDay | null,
): DatedPoint {
  return (anchor) =>
    inYear(anchor, written?.(anchor) ?? null, (inThis) => {
      const from = dayOf(inThis, inMonth, first);
      const to = dayOf(inThis, inMonth, last);
      if (!from || !to || from > to) return null;
      if (first === last)
        return singleDay(to, { sort: named ? 'weekday' : 'day', saidWeekday: saidInstead(named, to) });
      return period(from, to, { sort: 'span' });
    });
}

/** The weekday beside a date, when the date falls on another: the date wins, and somebody must be told. */
function saidInstead(named: NamedDay | null, date: Date): number | null {
  return named && named.weekday !== getISODay(date) ? named.weekday : null;
}

/** A day of the calendar. */
export const dayOfMonth: Form<DatedPoint> = remembered(
  where(longest<DatedPoint>(dutch, english, numericWithYear, numeric, iso, ofThisMonth), beginsFresh),
);
