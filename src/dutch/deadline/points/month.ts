import { addDays, addMonths, getMonth, getYear } from 'date-fns';
import { nearestWorkingDay } from '../calendar/workingDays';
import { longest, map, maybe, phrases, sequence, where, words, type Form } from '../forms';
import { inYear, period, type Anchor, type DatedPoint, type Moment } from '../moment';
import { month as monthName, part, tie, type Part } from '../words/calendarWords';
import { year } from './year';

/** A month of a year, with what is read of it. */
export type MonthRef = (
  anchor: Anchor,
  make: (year: number, month: number) => Moment | null,
) => Moment | null;

const untied: Form<MonthRef> = map(
  sequence(monthName, maybe(year)),
  ([number, written]) =>
    (anchor, make) =>
      inYear(anchor, written?.(anchor) ?? null, (inThis) => make(inThis, number)),
);

const named: Form<MonthRef> = map(sequence(maybe(tie), untied), ([, month]) => month);

function relative(step: number): MonthRef {
  return ({ day }, make) => {
    const inMonth = addMonths(day, step);
    return make(getYear(inMonth), getMonth(inMonth) + 1);
  };
}

/** "deze maand", "volgende maand". */
const relativeMonth: Form<MonthRef> = map(
  phrases({
    'deze maand': 0,
    'van deze maand': 0,
    'this month': 0,
    'of this month': 0,
    'lopende maand': 0,
    'volgende maand': 1,
    'van volgende maand': 1,
    'van de volgende maand': 1,
    'komende maand': 1,
    'next month': 1,
    'of next month': 1,
  }),
  relative,
);

/** "de maand", which only a part or a day of it can tell: that of the next when this month's is over. */
const thisMonth: Form<MonthRef> = map(
  words('maand', 'de maand', 'van de maand', 'vd maand', 'v.d. maand', 'month', 'the month', 'of the month'),
  (): MonthRef => (anchor, make) => {
    const inThis = relative(0)(anchor, make);
    return inThis && inThis.to >= anchor.day ? inThis : relative(1)(anchor, make);
  },
);

const monthRef: Form<MonthRef> = longest<MonthRef>(named, relativeMonth);

/** The month of which a part or a day is named. */
export const monthOrThis: Form<MonthRef> = longest(monthRef, thisMonth);

function wholeMonth(inThis: number, number: number): Moment {
  return period(new Date(inThis, number - 1, 1), new Date(inThis, number, 0), { sort: 'month' });
}

/** "Begin" is the first ten days, "medio" about the fifteenth, "eind" from the 21st. */
function partOfMonth(inThis: number, number: number, which: Part): Moment {
  const day = (n: number) => new Date(inThis, number - 1, n);
  if (which === 'begin') return period(day(1), day(10));
  if (which === 'end') return period(day(21), new Date(inThis, number, 0), { sort: 'end' });
  const due = nearestWorkingDay(day(15));
  return period(day(11), day(20), { due, sort: 'end' });
}

const withPart: Form<DatedPoint> = map(
  sequence(part, maybe(words('van', 'in', 'of')), monthOrThis),
  ([which, , month]) =>
    (anchor) =>
      month(anchor, (inThis, number) => partOfMonth(inThis, number, which)),
);

const halves = phrases({
  'eerste helft van': 'first',
  'eerste helft': 'first',
  '1e helft van': 'first',
  '1e helft': 'first',
  'first half of': 'first',
  'tweede helft van': 'second',
  'tweede helft': 'second',
  '2e helft van': 'second',
  '2e helft': 'second',
  'second half of': 'second',
});

const half: Form<DatedPoint> = map(
  sequence(halves, monthRef),
  ([which, month]) =>
    (anchor) =>
      month(anchor, (inThis, number) => {
        const whole = wholeMonth(inThis, number);
        const middle = addDays(whole.from, 14);
        return which === 'first' ? period(whole.from, middle) : period(addDays(middle, 1), whole.to);
      }),
);

/** "mei/juni", "mei of juni 2026": due at the end of the last. */
export const someMonths: Form<DatedPoint> = map(
  sequence(
    monthName,
    words('/', '-', '–', 'of', 'en', 'or', 'and', 't/m', 'tot en met', 'à'),
    monthName,
    maybe(year),
  ),
  ([first, , last, written]) =>
    (anchor) =>
      inYear(anchor, written?.(anchor) ?? null, (inThis) => {
        const to = last >= first ? inThis : inThis + 1;
        return period(wholeMonth(inThis, first).from, wholeMonth(to, last).to, { sort: 'span' });
      }),
);

/** "eind oktober", "deze maand", "tweede helft van mei". */
export const clearMonth: Form<DatedPoint> = longest<DatedPoint>(
  withPart,
  half,
  map(relativeMonth, (month) => (anchor) => month(anchor, wholeMonth)),
);

/** "mei 2026" right behind what is in that month: "het overleg van mei", not "het overleg in mei", which may only be then. */
export const monthBehind: Form<DatedPoint> = map(untied, (month) => (anchor) => month(anchor, wholeMonth));

/** Names of people, and English words that begin a sentence. */
const people = new Set(['Jan', 'June', 'may', 'march', 'mar']);

/** "september": a month by itself; where it may stand is for who uses it. */
export const bareMonth: Form<DatedPoint> = where(
  map(named, (month) => (anchor) => month(anchor, wholeMonth)),
  (tokens, at, next) => next > at + 1 || !people.has(tokens[at]?.text ?? ''),
);
