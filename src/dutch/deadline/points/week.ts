import { addDays, addWeeks, getISOWeeksInYear, startOfISOWeek, startOfISOWeekYear } from 'date-fns';
import { longest, map, maybe, sequence, where, words, type Form } from '../forms';
import { inYear, period, type Anchor, type DatedPoint, type Moment } from '../moment';
import { endsFresh } from '../tokens';
import { part, tie, type Part } from '../words/calendarWords';
import { which } from '../words/determiners';
import { digits } from '../words/numbers';
import { dayOfMonth } from './dayOfMonth';
import { year, type Year } from './year';

/** The Monday of a week, or null when there is no such week. */
export type Week = (anchor: Anchor) => Date | null;

const steps = { this: 0, coming: 1, next: 1, afterNext: 2 } as const;

const relativeWeek: Form<Week> = map(
  longest(
    map(sequence(which, words('week')), ([step]) => steps[step]),
    map(
      words('week na volgende week', 'de week na volgende week', 'the week after next'),
      () => steps.afterNext,
    ),
  ),
  (step) =>
    ({ day }) =>
      addWeeks(startOfISOWeek(day), step),
);

const thisWeek: Form<Week> = map(
  words('week', 'de week', 'the week', 'van de week', 'vd week', 'v.d. week', 'werkweek', 'de werkweek'),
  () =>
    ({ day }) =>
      startOfISOWeek(day),
);

const weekNumber: Form<number> = where(
  digits(2),
  (tokens, _, next) => endsFresh(tokens, next) || tokens[next]?.text !== '.',
);

/** "week 41", "wk 41/42 van 2026": the last of them counts. */
const numberedWeeks: Form<readonly [number, number, Year | null]> = map(
  sequence(
    words('week', 'wk.', 'weken', 'weeks', 'weeknummer', 'week nr.', 'weeknr.', 'kalenderweek'),
    weekNumber,
    maybe(
      sequence(
        words('/', '-', '–', 'en', 'of', 't/m', 'tot en met', 'and'),
        maybe(words('week')),
        weekNumber,
      ),
    ),
    maybe(year),
  ),
  ([, first, more, written]) => (first >= 1 ? ([first, more?.[2] ?? first, written] as const) : undefined),
);

function mondayOf(inThis: number, week: number): Date | null {
  const first = startOfISOWeekYear(new Date(inThis, 0, 4));
  return week >= 1 && week <= getISOWeeksInYear(first) ? addWeeks(first, week - 1) : null;
}

function numbered(anchor: Anchor, first: number, last: number, written: Year | null): Moment | null {
  const now: Anchor = { ...anchor, day: anchor.day };
  const found = inYear(now, written?.(anchor) ?? null, (inThis) => {
    const from = mondayOf(inThis, first);
    const to = mondayOf(inThis, last);
    return from && to && from <= to ? weeks(from, to) : null;
  });
  return found && { ...found, previous: null };
}

/** Whole weeks, due on the last Friday. */
export function weeks(from: Date, to: Date): Moment {
  return period(from, addDays(to, 6), { due: addDays(to, 4) });
}

const numberedWeek: Form<Week> = map(numberedWeeks, ([first, last, written]) => (anchor) => {
  const found = numbered(anchor, first, last, written);
  return found && startOfISOWeek(found.to);
});

/** "de week van 12 april". */
const weekOf: Form<Week> = map(
  sequence(words('week van', 'week of', 'week beginnend op', 'week vanaf'), maybe(words('de')), dayOfMonth),
  ([, , point]) =>
    (anchor) => {
      const moment = point(anchor);
      return moment && startOfISOWeek(moment.from);
    },
);

const lastWeek: Form<Week> = map(
  words('vorige week', 'afgelopen week', 'de afgelopen week', 'last week'),
  () =>
    ({ day }) =>
      addWeeks(startOfISOWeek(day), -1),
);

/** A week that a text names. */
export const weekRef: Form<Week> = longest<Week>(relativeWeek, lastWeek, numberedWeek, weekOf);

const dayOfPart: Readonly<Record<Part, readonly [number, number]>> = {
  begin: [0, 1],
  middle: [2, 2],
  end: [4, 4],
};

const weekAndPart: Form<readonly [Part, Week]> = longest<readonly [Part, Week]>(
  map(sequence(part, maybe(tie), longest(weekRef, thisWeek)), ([which, , week]) => [which, week] as const),
  map(words('eow', 'e.o.w.'), () => ['end', ({ day }) => startOfISOWeek(day)] as const),
);

const partOfWeek: Form<DatedPoint> = map(weekAndPart, ([which, week]) => (anchor) => {
  const monday = week(anchor);
  if (!monday) return null;
  const [first, last] = dayOfPart[which];
  const shift = addDays(monday, 6) < anchor.day || addDays(monday, last) < anchor.day ? 7 : 0;
  const sort = which === 'end' ? 'end' : 'period';
  return period(addDays(monday, first + shift), addDays(monday, last + shift), { sort });
});

const wholeWeek: Form<DatedPoint> = longest<DatedPoint>(
  map(longest(relativeWeek, lastWeek, weekOf), (week) => (anchor) => {
    const monday = week(anchor);
    if (!monday) return null;
    const whole = weeks(monday, monday);
    const from = monday < anchor.day && whole.to >= anchor.day ? anchor.day : monday;
    return { ...whole, from, due: whole.due < anchor.day && from === anchor.day ? anchor.day : whole.due };
  }),
  map(
    numberedWeeks,
    ([first, last, written]) =>
      (anchor) =>
        numbered(anchor, first, last, written),
  ),
  map(
    words('in de loop van de week', 'later deze week', 'later this week', 'verderop deze week'),
    () =>
      ({ day }) => {
        const monday = startOfISOWeek(day);
        return weeks(monday, monday);
      },
  ),
);

const weekend: Form<DatedPoint> = map(
  sequence(maybe(words('het', 'the', 'dit')), maybe(which), words('weekend', 'weekeinde')),
  ([, step]) =>
    ({ day }) => {
      const saturday = addDays(startOfISOWeek(day), step === 'next' ? 12 : 5);
      const from = addDays(saturday, 1) < day ? addWeeks(saturday, 1) : saturday;
      return period(from, addDays(from, 1), {
        before: addDays(from, -1),
        after: addDays(from, 2),
        sort: 'feast',
      });
    },
);

/** A week, a part of one, or a weekend. */
export const week: Form<DatedPoint> = longest<DatedPoint>(partOfWeek, wholeWeek, weekend);
