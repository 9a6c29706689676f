import { longest, map, maybe, phrases, sequence, where, words, glued, type Form } from '../forms';
import { beginsFresh, endsFresh } from '../tokens';
import { digits } from '../words/numbers';

const two = where(digits(2), (tokens, at) => tokens[at]?.isGlued === true && tokens[at]?.text.length === 2);
const colon = longest(glued('.'), glued(':'));
const hours = where(
  map(digits(2), (hour) => (hour <= 24 ? hour : undefined)),
  (tokens, at) => beginsFresh(tokens, at),
);
const uur = words('uur', 'u', 'u.', 'h', "o'clock");

/** "16.30 uur", "12:00", "10u", "5 pm". */
const clock: Form<string> = longest<string>(
  map(sequence(hours, colon, two, uur), ([hour, , minutes]) => written(hour, minutes)),
  where(
    map(sequence(hours, longest(glued(':')), two), ([hour, , minutes]) => written(hour, minutes)),
    (tokens, _, next) => endsFresh(tokens, next),
  ),
  map(sequence(hours, uur, maybe(two)), ([hour, , minutes]) => written(hour, minutes ?? 0)),
  map(sequence(hours, words('am', 'a.m.')), ([hour]) => written(hour, 0)),
  map(sequence(hours, words('pm', 'p.m.')), ([hour]) => written(hour < 12 ? hour + 12 : hour, 0)),
  map(words('noon', 'het middaguur'), () => '12:00'),
);

/** "16.30" without "uur": only where a word in front or a second time shows that it is one. */
const bareClock: Form<string> = where(
  map(sequence(hours, glued('.'), two), ([hour, , minutes]) => written(hour, minutes)),
  (tokens, _, next) => endsFresh(tokens, next),
);

function written(hour: number, minutes: number): string | undefined {
  if (minutes > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

const ofDay = {
  dag: '17:00',
  werkdag: '17:00',
  day: '17:00',
  'working day': '17:00',
  'business day': '17:00',
  ochtend: '12:00',
  morgen: '12:00',
  morning: '12:00',
  middag: '17:00',
  afternoon: '17:00',
  avond: '22:00',
  evening: '22:00',
} as const;

/** "eind van de dag", "einde middag", "COB": the end of office hours of some day. */
export const endOfDay: Form<string> = longest<string>(
  map(
    sequence(
      maybe(words('het', 'the')),
      words('eind', 'einde', 'end'),
      maybe(
        words(
          'van de',
          'van',
          'der',
          'vd',
          'v.d.',
          'van het',
          'deze',
          'van deze',
          'of',
          'of the',
          'of this',
          'v/d',
        ),
      ),
      phrases<string>(ofDay),
    ),
    ([, , , time]) => time,
  ),
  phrases({
    eod: '17:00',
    cob: '17:00',
    'close of business': '17:00',
    'c.o.b.': '17:00',
    sluitingstijd: '17:00',
  }),
);

const partOfDay: Form<string> = phrases({
  "'s ochtends": '12:00',
  "'s morgens": '12:00',
  "'s middags": '17:00',
  "'s avonds": '22:00',
  'in de ochtend': '12:00',
  'in de middag': '17:00',
  'voor de lunch': '12:00',
  'begin van de middag': '14:00',
  'begin van de ochtend': '10:00',
});

/** A time of day that shows by itself that it is one. */
export const time: Form<string> = longest<string>(clock, endOfDay, partOfDay);

/** Words in front of a time. */
const timeCue = words(
  'om',
  'aan',
  'voor',
  'vóór',
  'uiterlijk',
  'uiterlijk om',
  'uiterlijk voor',
  'tot',
  'tegen',
  'rond',
  'at',
  'by',
  'before',
  'until',
  '@',
);

/** "om 12.00", "voor 16.30". */
export const cuedTime: Form<string> = map(sequence(timeCue, longest(time, bareClock)), ([, value]) => value);

/** "16.30 - 18.00 uur": when a meeting is held. */
export const timeRange: Form<true> = map(
  sequence(
    maybe(words('van', 'from')),
    longest(clock, bareClock, digitsOnly()),
    words('-', '–', 'tot', 't/m', 'to', 'tot en met', 'en'),
    longest(clock, bareClock),
  ),
  () => true,
);

function digitsOnly(): Form<string> {
  return map(hours, (hour) => written(hour, 0));
}
