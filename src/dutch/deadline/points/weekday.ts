import { addDays, addWeeks, getISODay, startOfISOWeek } from 'date-fns';
import { longest, map, maybe, phrases, sequence, where, words, type Form } from '../forms';
import { period, singleDay, type DatedPoint } from '../moment';
import { verbForms } from '../../grammar/lexicon/verbForms';
import { endsFresh, type Token, type Tokens } from '../tokens';
import { longDay, shortDay, unit, type NamedDay } from '../words/calendarWords';
import { upcoming, which } from '../words/determiners';
import { count } from '../words/numbers';
import { weekRef, type Week } from './week';

/** The first such day after the anchor: on a Monday "maandag" is a week away. */
function nextWeekday(anchor: Date, weekday: number): Date {
  return addDays(anchor, ((weekday - getISODay(anchor) + 6) % 7) + 1);
}

/** "over een week", "over 14 dagen", behind a day: so many weeks later. */
const weeksLater: Form<number> = map(sequence(words('over', 'in'), count, unit), ([, most, per]) =>
  per === 'week' ? most : per === 'day' && most % 7 === 0 ? most / 7 : undefined,
);

/** "morgenochtend" and "morgen" in "'s morgens" or "de morgen" are no tomorrow. */
const relativeDay: Form<number> = where(
  phrases({
    vandaag: 0,
    heden: 0,
    'vandaag nog': 0,
    'nog vandaag': 0,
    'nog deze dag': 0,
    vanochtend: 0,
    vanmiddag: 0,
    vanavond: 0,
    today: 0,
    tonight: 0,
    'this afternoon': 0,
    morgen: 1,
    morgenochtend: 1,
    morgenmiddag: 1,
    morgenavond: 1,
    tomorrow: 1,
    overmorgen: 2,
    'day after tomorrow': 2,
  }),
  (tokens, at) =>
    !['de', 's', 'iedere', 'elke', 'goede', 'guten', 'een'].includes(tokens[at - 1]?.plain ?? ''),
);

const yesterday: Form<number> = phrases({
  gisteren: -1,
  eergisteren: -2,
  yesterday: -1,
  gistermiddag: -1,
  gisteravond: -1,
});

const weekLater = map(maybe(weeksLater), (weeks) => weeks ?? 0);

const fromToday: Form<DatedPoint> = map(
  sequence(longest(relativeDay, yesterday), weekLater),
  ([step, weeks]) =>
    ({ day }) =>
      singleDay(addWeeks(addDays(day, step), weeks)),
);

function bare(named: NamedDay, weeks: number): DatedPoint {
  return ({ day }) => singleDay(addWeeks(nextWeekday(day, named.weekday), weeks), { sort: 'weekday' });
}

function inWeek(named: NamedDay, week: Week): DatedPoint {
  return (anchor) => {
    const monday = week(anchor);
    return monday && singleDay(addDays(monday, named.weekday - 1), { sort: 'weekday' });
  };
}

/** "vrijdag", "komende vrijdag", "vrijdag a.s.", "woensdag over een week". */
const plain: Form<DatedPoint> = map(
  sequence(maybe(which), longDay, maybe(upcoming), weekLater),
  ([, named, , weeks]) => bare(named, weeks),
);

/** "komende wo", "wo a.s." */
const short: Form<DatedPoint> = longest<DatedPoint>(
  map(sequence(which, shortDay), ([, named]) => bare(named, 0)),
  map(sequence(shortDay, upcoming), ([named]) => bare(named, 0)),
);

const anyDay = longest<NamedDay>(longDay, shortDay);
const inTheWeek = sequence(maybe(words('in', 'van', 'in de', 'of', ',')), weekRef);

/** "woensdag volgende week", "volgende week wo", "vrijdag in week 12", "over twee weken op dinsdag". */
const dayInWeek: Form<DatedPoint> = longest<DatedPoint>(
  map(sequence(anyDay, inTheWeek), ([named, [, week]]) => inWeek(named, week)),
  map(sequence(weekRef, maybe(words('op', 'on', ',')), anyDay), ([week, , named]) => inWeek(named, week)),
  map(sequence(weeksLater, words('op', 'on'), longDay), ([later, , named]) =>
    inWeek(named, ({ day }) => addWeeks(startOfISOWeek(day), later)),
  ),
);

function inARow(first: NamedDay, last: NamedDay): DatedPoint {
  return ({ day }) => {
    const from = nextWeekday(day, first.weekday);
    return period(from, nextWeekday(addDays(from, -1), last.weekday));
  };
}

/** "maandag of dinsdag", "ma/di": two days in a row. */
const eitherDay: Form<DatedPoint> = map(
  sequence(
    maybe(which),
    longDay,
    words('of', 'en', '/', '-', 'or', 'and', 't/m', 'tot en met', 'à'),
    longDay,
  ),
  ([, first, , last]) => inARow(first, last),
);

/** "do of vr", "ma/di": two short names show that days are meant. */
const eitherShort: Form<DatedPoint> = where(
  map(sequence(shortDay, words('of', 'en', '/', '-', 't/m'), shortDay), ([first, , last]) =>
    first.weekday === last.weekday ? undefined : inARow(first, last),
  ),
  (tokens, _, next) => endsFresh(tokens, next),
);

/** A day by its name or counted from today. */
export const weekday: Form<DatedPoint> = longest<DatedPoint>(
  fromToday,
  plain,
  short,
  dayInWeek,
  eitherDay,
  eitherShort,
);

/** "wo": only where something beside it shows that a day is meant. */
export const shortWeekday: Form<DatedPoint> = where(
  map(shortDay, (named) => bare(named, 0)),
  (tokens, at, next) =>
    tokens[at]?.plain !== 'zo' && !(tokens[at]?.plain === 'vrij' && isWordNext(tokens, next)),
);

/** "stuurt ma de notitie", "vr belt Anna", "tekst afmaken, do klaar": right behind the verb or at the head before it. "ma" is "maar" before another clause. */
export const shortWeekdayByVerb: Form<DatedPoint> = where(
  map(
    where(shortDay, (tokens, at) => BARE.has(tokens[at]?.word ?? '')),
    (named) => bare(named, 0),
  ),
  (tokens, at, next) => {
    const { text, word } = tokens[at] as Token;
    if (!endsFresh(tokens, next) || tokens[next]?.isGlued === true) return false;
    if (at === 0) return isVerb(tokens[next]);
    if (tokens[at - 1]?.text === ',' && READY.has(tokens[next]?.word ?? '')) return true;
    return text === word && isVerb(tokens[at - 1]) && !(word === 'ma' && goesOn(tokens, next));
  },
);

const BARE = new Set(['ma', 'di', 'wo', 'do', 'vr']);
/** What is done by then. */
const READY = new Set(['klaar', 'af', 'gereed', 'binnen', 'retour', 'terug', 'in']);

function isVerb(token: Token | undefined): boolean {
  const forms = token && !/^\p{Lu}/u.test(token.text) ? verbForms(token.word) : [];
  return forms.some(({ kind }) => kind === 'third');
}

/** Somebody, or a verb, opens another clause: "komt ma Anna niet", "wil ma kan niet". */
function goesOn(tokens: Tokens, next: number): boolean {
  const after = tokens[next];
  return (
    after !== undefined && (isVerb(after) || !/^[\p{Ll}\P{L}]/u.test(after.text) || OPENING.has(after.word))
  );
}

const OPENING = new Set([
  'ik',
  'hij',
  'zij',
  'ze',
  'we',
  'wij',
  'dat',
  'dit',
  'er',
  'niet',
  'nog',
  'wel',
  'ook',
  'het',
  'geen',
]);

function isWordNext(tokens: Tokens, next: number): boolean {
  const after = tokens[next];
  return (
    after !== undefined &&
    /^\p{L}/u.test(after.text) &&
    !['om', 'eind', 'einde', 'aan', 'naar', 'bij'].includes(after.plain)
  );
}
