import { addDays } from 'date-fns';
import { feasts, undatedFeasts, type Feast } from '../calendar/feasts';
import { recesses, recessOf, type Recess } from '../calendar/recess';
import { recessNames, seasons, type Season } from '../calendar/seasons';
import { longest, map, maybe, phrases, sequence, words, type Form } from '../forms';
import { inYear, period, singleDay, type Anchor, type DatedPoint, type Moment, type Point } from '../moment';
import { part, tie, type Part } from '../words/calendarWords';
import { which } from '../words/determiners';
import { year, type Year } from './year';

function named<T>(table: Readonly<Record<string, T>>): Form<{ name: string; value: T }> {
  return phrases(Object.fromEntries(Object.entries(table).map(([name, value]) => [name, { name, value }])));
}

const lead = sequence(maybe(words('de', 'het', 'the')), maybe(which), maybe(words('tweede kamer', 'tk')));

/** "Prinsjesdag", "Pasen 2027", "volgende kerst". */
const feast: Form<Point> = map(sequence(lead, named(feasts), maybe(year)), ([, { name, value }, written]) =>
  ofFeast(name, value, written),
);

function ofFeast(event: string, feast: Feast, written: Year | null): DatedPoint {
  return (anchor) =>
    inYear(anchor, written?.(anchor) ?? null, (inThis) => singleDay(feast(inThis), { sort: 'feast', event }));
}

const undated: Form<Point> = map(
  sequence(lead, phrases(Object.fromEntries(undatedFeasts.map((name) => [name, name])))),
  ([, event]) =>
    () => ({ sort: 'unknown', event }),
);

/** Its first day is the last on which the Kamer is there: what must be ready before it is due that day. */
function recessMoment(recess: Recess, inThis: number): Moment {
  const { from, to } = recessOf(recess, inThis);
  return period(from, to, { before: from, sort: 'feast', event: recess });
}

const recess: Form<Point> = map(
  sequence(lead, named(recessNames), maybe(year)),
  ([, { value }, written]) =>
    (anchor) =>
      inYear(anchor, written?.(anchor) ?? null, (inThis) => recessMoment(value, inThis)),
);

/** "Het reces": the next that begins, or the one that it is now. */
const anyRecess: Form<Point> = map(
  sequence(lead, words('reces', 'kamerreces', 'recess')),
  () => (anchor: Anchor) => {
    const coming = recesses.map((each) => inYear(anchor, null, (inThis) => recessMoment(each, inThis)));
    return coming.reduce(
      (one, other) => (one && other && other.from < one.from ? other : one),
      coming[0] ?? null,
    );
  },
);

function seasonMoment({ months: [first, last], recess }: Season, event: string, inThis: number): Moment {
  const from = new Date(inThis, first - 1, 1);
  const whole = period(from, new Date(last < first ? inThis + 1 : inThis, last, 0), { sort: 'feast', event });
  if (!recess) return whole;
  const { before, to } = recessMoment(recess, inThis);
  return { ...whole, before, over: to };
}

function partOfSeason(season: Moment, which: Part): Moment {
  const length = Math.round((season.to.getTime() - season.from.getTime()) / 86_400_000);
  const at = (share: number) => addDays(season.from, Math.round(length * share));
  const sort = which === 'end' ? 'end' : 'period';
  const [from, to] = {
    begin: [season.from, at(1 / 3)],
    middle: [at(1 / 3), at(2 / 3)],
    end: [at(2 / 3), season.to],
  }[which] as [Date, Date];
  return period(from, to, { sort, event: season.event });
}

/** "het najaar", "zomer 2026", "begin voorjaar". A season by itself needs a word in front, so "winter" alone is none. */
const season: Form<Point> = map(
  sequence(
    maybe(part),
    maybe(tie),
    maybe(words('de', 'het', 'the')),
    maybe(which),
    named(seasons),
    maybe(year),
  ),
  ([whichPart, , , step, { name, value }, written]) =>
    (anchor) => {
      const skip = step === 'next' && written === null ? 1 : 0;
      const whole = inYear(anchor, written?.(anchor) ?? null, (inThis) => seasonMoment(value, name, inThis));
      if (!whole) return null;
      const isNow = whole.from <= anchor.day;
      const chosen = skip && isNow ? seasonMoment(value, name, whole.from.getFullYear() + 1) : whole;
      const kept = { ...chosen, previous: null };
      return whichPart ? partOfSeason(kept, whichPart) : kept;
    },
);

/** Feasts, recesses and seasons: what people count from instead of a date. They need a cue in front. */
export const feastOrSeason: Form<Point> = longest<Point>(feast, undated, recess, anyRecess, season);
