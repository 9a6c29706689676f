import { longest, map, remembered, sequence, where, words, type Form } from '../forms';
import { period, type Moment, type Point } from '../moment';
import { MEETING, type Tokens } from '../tokens';
import { countedDay } from './countedDay';
import { dayOfMonth } from './dayOfMonth';
import { counted } from './duration';
import { feastOrSeason } from './feast';
import { body, meeting } from './meeting';
import { bareMonth, clearMonth, someMonths } from './month';
import { quarter } from './quarter';
import { week } from './week';
import { weekOfMonth } from './weekOfMonth';
import { shortWeekday, weekday } from './weekday';
import { halfYear, relativeWholeYear, writtenWholeYear, yearPart } from './year';

/** "De vergadering dit jaar" tells which meeting, and sets no limit. */
const clear: Form<Point> = remembered(
  longest<Point>(
    dayOfMonth,
    weekday,
    countedDay,
    week,
    weekOfMonth,
    clearMonth,
    someMonths,
    quarter,
    halfYear,
    yearPart,
    where(relativeWholeYear, (tokens, at) => tokens[at - 1]?.key !== MEETING),
  ),
);

const ends: Form<Point> = longest<Point>(clear, bareMonth);

/** "eind mei/begin juni", "vrijdag t/m maandag", "Q1 of Q2": from the one to the other. */
const pair: Form<Point> = map(
  sequence(ends, words('/', '-', '–', 'of', 'dan wel', 'à', 't/m', 'tot en met', 'or', 'to'), ends),
  ([first, , last]) => between(first, last),
);

/** "tussen maandag en woensdag", "van 5 mei tot 3 juni", "tussen kerst en oud en nieuw". */
const range: Form<Point> = longest<Point>(
  map(
    sequence(
      words('tussen', 'van', 'between', 'from', 'vanaf'),
      ends,
      words('en', 'tot', 't/m', 'tot en met', 'and', 'to', 'until', '-', '–'),
      ends,
    ),
    ([, first, , last]) => between(first, last),
  ),
  map(
    sequence(words('tussen', 'between'), feastOrSeason, words('en', 'and'), longest(feastOrSeason, ends)),
    ([, first, , last]) => between(first, last),
  ),
);

function between(first: Point, last: Point): Point {
  return (anchor) => {
    const [from, to] = [dated(first(anchor)), dated(last(anchor))];
    if (!from || !to) return null;
    const { due, previous } = to;
    return from.from <= to.to ? period(from.from, to.to, { due, previous, sort: 'span' }) : to;
  };
}

function dated(moment: ReturnType<Point>): Moment | null {
  return moment && moment.sort !== 'unknown' ? moment : null;
}

/** Nothing but a pause or the end on both sides: a cell of a table, a phrase by itself. */
function standsAlone(tokens: Tokens, at: number, next: number): boolean {
  return [tokens[at - 1], tokens[next]].every((token) => !token || /^[^\p{L}\d]$/u.test(token.text));
}

/** What names a time by itself, wherever it stands. */
export const plainPoint: Form<Point> = remembered(
  longest<Point>(
    clear,
    pair,
    range,
    counted,
    meeting,
    where(longest<Point>(bareMonth, feastOrSeason), standsAlone),
  ),
);

/** What names a time behind a word such as "voor" or "in". */
export const cuedPoint: Form<Point> = longest<Point>(
  clear,
  pair,
  counted,
  meeting,
  body,
  bareMonth,
  feastOrSeason,
  shortWeekday,
  writtenWholeYear,
);

/** A time that something else is counted from: "een week voor Prinsjesdag". */
export const fixedPoint: Form<Point> = longest<Point>(
  dayOfMonth,
  weekday,
  countedDay,
  meeting,
  body,
  feastOrSeason,
  clearMonth,
);
