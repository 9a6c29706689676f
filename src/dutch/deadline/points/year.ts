import { endOfYear, getYear, startOfDay } from 'date-fns';
import { longest, map, maybe, phrases, sequence, tokenThat, where, words, type Form } from '../forms';
import { period, type Anchor, type DatedPoint } from '../moment';
import { endsFresh } from '../tokens';
import { anyDigits } from '../words/numbers';
import { part, tie, type Part } from '../words/calendarWords';

/** The year a text writes, counted from the meeting's. */
export type Year = (anchor: Anchor) => number;

const written: Form<number> = where(
  tokenThat(({ text }) => (/^(?:19|20)\d\d$/.test(text) ? Number(text) : undefined), anyDigits),
  (tokens, _, next) => endsFresh(tokens, next),
);

const relative: Form<number> = phrases({
  'dit jaar': 0,
  'dit kalenderjaar': 0,
  'van dit jaar': 0,
  'van het jaar': 0,
  'this year': 0,
  'of this year': 0,
  'volgend jaar': 1,
  'van volgend jaar': 1,
  'komend jaar': 1,
  'het komende jaar': 1,
  'next year': 1,
  'of next year': 1,
  'vorig jaar': -1,
  'afgelopen jaar': -1,
  'last year': -1,
});

/** "2026". */
export const writtenYear: Form<Year> = map(written, (year) => () => year);

const relativeYear: Form<Year> = map(
  relative,
  (step) =>
    ({ day }) =>
      getYear(day) + step,
);

/** "2026", "van 2026", "volgend jaar", "'26". */
export const year: Form<Year> = longest<Year>(
  map(sequence(maybe(longest<unknown>(tie, words(','))), writtenYear), ([, value]) => value),
  map(
    sequence(words("'", '’'), tokenThat(twoDigits)),
    ([, value]) =>
      () =>
        2000 + value,
  ),
  relativeYear,
);

function twoDigits({ text, isGlued }: { text: string; isGlued: boolean }): number | undefined {
  return isGlued && /^\d\d$/.test(text) ? Number(text) : undefined;
}

/** First and last month of what "begin", "medio" and "eind" of a year are. */
const months: Readonly<Record<Part, readonly [number, number]>> = {
  begin: [0, 1],
  middle: [5, 6],
  end: [10, 11],
};

function partOfYear(year: number, which: Part) {
  const [first, last] = months[which];
  const sort = which === 'end' ? 'end' : 'period';
  return period(new Date(year, first, 1), new Date(year, last + 1, 0), { sort });
}

function wholeYear(year: number) {
  const first = new Date(year, 0, 1);
  return period(first, startOfDay(endOfYear(first)), { sort: 'year' });
}

const bareEnd: Form<Year> = map(
  words('jaar', 'het jaar', 'van het jaar', 'van jaar', 'year', 'the year', 'of the year'),
  () =>
    ({ day }: Anchor) =>
      getYear(day),
);

/** "begin 2022", "eind van het jaar", "einde jaar". */
export const yearPart: Form<DatedPoint> = longest<DatedPoint>(
  map(
    sequence(part, longest(year, bareEnd)),
    ([which, value]) =>
      (anchor) =>
        partOfYear(value(anchor), which),
  ),
  map(
    words(
      'jaareinde',
      'jaarultimo',
      'de jaarwisseling',
      'jaarwisseling',
      'year-end',
      'oudjaar',
      'oud en nieuw',
    ),
    () => (anchor) => ({ ...partOfYear(getYear(anchor.day), 'end'), sort: 'end' }),
  ),
);

/** "dit jaar": a year by itself; where it may stand is for who uses it. */
export const relativeWholeYear: Form<DatedPoint> = map(
  relativeYear,
  (value) => (anchor) => wholeYear(value(anchor)),
);

/** "2026", "in de loop van 2026". */
export const writtenWholeYear: Form<DatedPoint> = map(written, (value) => () => wholeYear(value));

const half: Form<1 | 2> = phrases({
  'eerste helft': 1,
  'eerste helft van': 1,
  '1e helft': 1,
  '1e helft van': 1,
  'eerste halfjaar': 1,
  'eerste half jaar': 1,
  'eerste halfjaar van': 1,
  H1: 1,
  'first half of': 1,
  'tweede helft': 2,
  'tweede helft van': 2,
  '2e helft': 2,
  '2e helft van': 2,
  'tweede halfjaar': 2,
  'tweede half jaar': 2,
  'tweede halfjaar van': 2,
  H2: 2,
  'second half of': 2,
});

/** "de tweede helft van 2025". */
export const halfYear: Form<DatedPoint> = map(
  sequence(half, longest(year, bareEnd)),
  ([which, value]) =>
    (anchor) => {
      const first = new Date(value(anchor), which === 1 ? 0 : 6, 1);
      return period(first, new Date(first.getFullYear(), first.getMonth() + 6, 0));
    },
);
