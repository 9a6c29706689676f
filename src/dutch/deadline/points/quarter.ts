import { getQuarter, getYear } from 'date-fns';
import { glued, longest, map, maybe, phrases, sequence, tokenThat, where, words, type Form } from '../forms';
import { inYear, period, type Anchor, type DatedPoint, type Moment } from '../moment';
import { beginsFresh, endsFresh } from '../tokens';
import { part, tie, type Part } from '../words/calendarWords';
import { digits, ordinal } from '../words/numbers';
import { year, writtenYear, type Year } from './year';

interface QuarterRef {
  readonly first: number;
  readonly last: number;
  readonly year: Year | null;
}

const letter = words('Q');
const gluedQuarter = where(digits(1), (tokens, at) => tokens[at]?.isGlued === true);
const anyQ: Form<number> = map(sequence(letter, maybe(glued('-')), gluedQuarter), ([, , n]) =>
  n >= 1 && n <= 4 ? n : undefined,
);
const q: Form<number> = where(anyQ, beginsFresh);

const dashYear: Form<Year> = map(
  sequence(
    longest(glued('-'), glued('/')),
    tokenThat(({ text }) => (/^20\d\d$/.test(text) ? Number(text) : undefined)),
  ),
  ([, value]) =>
    () =>
      value,
);

const behind = maybe(longest<Year>(dashYear, year));

const short: Form<QuarterRef> = where(
  longest<QuarterRef>(
    map(sequence(q, behind), ([n, written]) => ({ first: n, last: n, year: written })),
    map(
      sequence(q, words('/', '-', '–', 'of', 'en', 'or', 'and', 't/m'), anyQ, behind),
      ([first, , last, written]) => ({
        first,
        last,
        year: written,
      }),
    ),
    map(sequence(writtenYear, maybe(words('-', '/')), q), ([written, , n]) => ({
      first: n,
      last: n,
      year: written,
    })),
  ),
  (tokens, _, next) => endsFresh(tokens, next),
);

const long: Form<QuarterRef> = longest<QuarterRef>(
  map(sequence(ordinal, words('kwartaal', 'kw.', 'kwart.', 'quarter'), maybe(year)), ([n, , written]) =>
    wholeQuarter(n === -1 ? 4 : n, written),
  ),
  map(sequence(words('kwartaal', 'quarter'), digits(1), maybe(year)), ([, n, written]) =>
    wholeQuarter(n, written),
  ),
);

function wholeQuarter(number: number, written: Year | null): QuarterRef | undefined {
  return number >= 1 && number <= 4 ? { first: number, last: number, year: written } : undefined;
}

function quarters(anchor: Anchor, { first, last, year: written }: QuarterRef): Moment | null {
  const found = inYear(anchor, written?.(anchor) ?? null, (inThis) =>
    first <= last ? months(inThis, (first - 1) * 3, last * 3) : null,
  );
  return found && { ...found, previous: null };
}

function months(inThis: number, first: number, behindLast: number): Moment {
  return period(new Date(inThis, first, 1), new Date(inThis, behindLast, 0));
}

type Quarters = (anchor: Anchor) => Moment | null;

const relative: Form<Quarters> = map(
  phrases({
    'dit kwartaal': 0,
    'van dit kwartaal': 0,
    'het lopende kwartaal': 0,
    'lopend kwartaal': 0,
    'this quarter': 0,
    'volgend kwartaal': 1,
    'het volgende kwartaal': 1,
    'komend kwartaal': 1,
    'het komende kwartaal': 1,
    'next quarter': 1,
  }),
  (step) =>
    ({ day }) => {
      const first = (getQuarter(day) - 1 + step) * 3;
      return months(getYear(day), first, first + 3);
    },
);

const thisQuarter: Form<Quarters> = map(
  words('het kwartaal', 'kwartaal', 'van het kwartaal', 'the quarter', 'quarter'),
  () =>
    ({ day }) =>
      months(getYear(day), (getQuarter(day) - 1) * 3, getQuarter(day) * 3),
);

const named: Form<Quarters> = map(longest(short, long), (ref) => (anchor) => quarters(anchor, ref));

function partOf({ from }: Moment, which: Part): Moment {
  const step = { begin: 0, middle: 1, end: 2 }[which];
  const first = from.getMonth() + step;
  return { ...months(getYear(from), first, first + 1), sort: which === 'end' ? 'end' : 'period' };
}

/** "Q3", "eind Q1 2026", "het tweede kwartaal van volgend jaar". */
export const quarter: Form<DatedPoint> = longest<DatedPoint>(
  named,
  relative,
  map(
    sequence(part, maybe(tie), longest<Quarters>(named, relative, thisQuarter)),
    ([which, , ref]) =>
      (anchor) => {
        const whole = ref(anchor);
        return whole && partOf(whole, which);
      },
  ),
);
