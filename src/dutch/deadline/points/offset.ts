import { addDays, startOfISOWeek } from 'date-fns';
import { onWorkingDay } from '../calendar/workingDays';
import { longest, map, maybe, sequence, tokenThat, words, type Form } from '../forms';
import { period, singleDay, type Moment, type Point } from '../moment';
import { article } from '../words/determiners';
import { fixedPoint } from './anyPoint';
import { comingMeeting } from './meeting';
import { duration, later, type Duration } from './duration';

/** Something counted from a meeting, a feast or a day: "een week voor Prinsjesdag". */
export interface Offset {
  readonly kind: 'relative-to-event';
  readonly point: Point;
}

type Direction = 'before' | 'after';

const direction: Form<Direction> = longest<Direction>(
  map(
    words(
      'voor',
      'vóór',
      'voorafgaand aan',
      'voorafgaande aan',
      'vooraf aan',
      'before',
      'prior to',
      'ahead of',
      'van tevoren aan',
    ),
    () => 'before' as const,
  ),
  map(words('na', 'na afloop van', 'after', 'following', 'volgend op'), () => 'after' as const),
);

const lead = maybe(
  words(
    'uiterlijk',
    'binnen',
    'in',
    'minimaal',
    'ten minste',
    'tenminste',
    'within',
    'at least',
    'by',
    'ruim',
  ),
);

/** "twee weken voor het SGO van 23-09". */
const counted: Form<Offset> = map(
  sequence(lead, duration, direction, maybe(article), fixedPoint),
  ([, length, which, , point]) => offsetFrom(point, (moment) => singleDay(shifted(moment, length, which))),
);

function shifted({ from, to }: Moment, length: Duration, which: Direction): Date {
  if (which === 'after') return later(to, length);
  return onWorkingDay(later(from, { ...length, count: -length.count }));
}

/** "in de week na het reces", "de dag voor Prinsjesdag". */
const weekBeside: Form<Offset> = map(
  sequence(
    lead,
    maybe(words('de')),
    words('week', 'eerste week', 'werkweek'),
    direction,
    maybe(article),
    fixedPoint,
  ),
  ([, , , which, , point]) =>
    offsetFrom(point, ({ from, to }) => {
      const monday = startOfISOWeek(which === 'after' ? addDays(to, 7) : addDays(from, -7));
      return period(monday, addDays(monday, 6), { due: addDays(monday, 4) });
    }),
);

const dayBeside: Form<Offset> = map(
  sequence(maybe(words('op')), words('de dag', 'daags', 'the day'), direction, maybe(article), fixedPoint),
  ([, , which, , point]) =>
    offsetFrom(point, (moment) => singleDay(shifted(moment, { count: 1, unit: 'workingDay' }, which))),
);

/** "Een week van tevoren": before the next meeting, where that is known. */
const beforehand: Form<Offset> = map(
  sequence(
    lead,
    duration,
    words('van tevoren', 'van te voren', 'tevoren', 'te voren', 'vooraf', 'in advance', 'beforehand'),
  ),
  ([, length]) => offsetFrom(comingMeeting, (moment) => singleDay(shifted(moment, length, 'before'))),
);

/** What has no day yet. */
const HAPPENINGS = words(
  ...[
    'afloop',
    'ontvangst',
    'verzending',
    'publicatie',
    'inwerkingtreding',
    'indiening',
    'aanlevering',
    'dagtekening',
  ],
  ...['bekendmaking', 'vaststelling', 'afronding', 'oplevering'],
);

const ofWhat = sequence(
  words('van', 'of'),
  maybe(article),
  tokenThat(({ text }) => (/^\p{L}{3}/u.test(text) ? text : undefined)),
);

/** "Een week daarvoor", "binnen twee weken na ontvangst": from something that has no date here. */
const unknown: Form<Offset> = map(
  longest<unknown>(
    sequence(lead, duration, words('ervoor', 'erna', 'daarvoor', 'daarna')),
    sequence(
      words('binnen', 'uiterlijk', 'uiterlijk binnen', 'within', 'minimaal', 'ten minste'),
      duration,
      direction,
    ),
    sequence(lead, duration, words('na'), maybe(article), HAPPENINGS, maybe(ofWhat)),
  ),
  () => ({ kind: 'relative-to-event', point: () => ({ sort: 'unknown', event: '' }) }),
);

function offsetFrom(point: Point, shift: (moment: Moment) => Moment): Offset {
  return {
    kind: 'relative-to-event',
    point: (anchor) => {
      const moment = point(anchor);
      if (!moment || moment.sort === 'unknown') return moment;
      return { ...shift(moment), event: moment.event };
    },
  };
}

/** Counted from something else than the meeting. */
export const offset: Form<Offset> = longest<Offset>(counted, weekBeside, dayBeside, beforehand, unknown);
