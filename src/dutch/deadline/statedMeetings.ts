import { addMonths, addWeeks, lightFormat } from 'date-fns';
import type { BodyMeeting } from '../bodyMeeting';
import { placesOf } from './beginning';
import { longest, map, maybe, phrases, sequence, some, words, type Form } from './forms';
import type { DeadlineContext } from './foundDeadline';
import { isoDay, type Anchor, type Moment, type Point } from './moment';
import { dayOfMonth } from './points/dayOfMonth';
import { meetingName, nextMeetingName, type Name } from './points/meeting';
import { weekday } from './points/weekday';
import { pieces } from '../pieces';
import { tokensOf, type Tokens } from './tokens';
import { ownMeeting } from './words/meetings';

/** What a document says about a meeting to come. */
interface Stated {
  readonly name: Name;
  readonly point: Point;
}

/** What stands between the meeting and its date: "is op", "vindt plaats op", ":". */
const link = words(
  ...[
    'is',
    'op',
    'vindt',
    'plaats',
    'staat',
    'gepland',
    'ingepland',
    'voor',
    'wordt',
    'gehouden',
    'zal',
    'zijn',
    'plaatsvinden',
    'dan',
    'zien',
    'we',
    'wij',
    'elkaar',
  ],
  ...[
    'vastgesteld',
    'de',
    'het',
    'datum',
    'wordt',
    'om',
    'van',
    'met',
    'weer',
    ':',
    ',',
    '|',
    '-',
    '–',
    '(',
    '*',
    'will',
    'be',
  ],
  ...['on', 'held', 'takes', 'place', 'scheduled', 'for', 'planned'],
);
const MOST = 7;
const date: Form<Point> = longest<Point>(dayOfMonth, weekday);

/** What is the next meeting of who meets now, without "volgende". */
const own: Form<unknown> = words(
  'nxt',
  'nxt.',
  'vervolgoverleg',
  'vervolgafspraak',
  'vervolgbijeenkomst',
  'vervolgsessie',
  'vervolgvergadering',
  'nieuwe afspraak',
  'volgende :',
  'zien elkaar',
  'wordt vergaderd',
  'vergaderen we',
);
const OWN: Name = { words: ['keer'] };

/** "De volgende vergadering is op donderdag 2 juni", "6 maart volgende stuurgroep", "komt op 2 juni weer bijeen". */
const stated: Form<Stated> = longest<Stated>(
  map(sequence(own, some(link, MOST), date), ([, , point]) => ({ name: OWN, point })),
  map(
    sequence(
      words('komt', 'komen'),
      maybe(words('we')),
      maybe(words('weer')),
      maybe(words('op')),
      date,
      maybe(words('weer')),
      words('bijeen', 'bij elkaar', 'samen'),
    ),
    ([, , , , point]) => ({ name: OWN, point }),
  ),
  map(sequence(nextMeetingName, some(link, MOST), date), ([name, , point]) => ({ name, point })),
  map(sequence(date, maybe(words(':', ',', '-', '–', '|')), nextMeetingName), ([point, , name]) => ({
    name,
    point,
  })),
);

const rhythm: Form<(day: Date) => Date> = phrases({
  wekelijks: (day: Date) => addWeeks(day, 1),
  'iedere week': (day: Date) => addWeeks(day, 1),
  'elke week': (day: Date) => addWeeks(day, 1),
  weekly: (day: Date) => addWeeks(day, 1),
  tweewekelijks: (day: Date) => addWeeks(day, 2),
  'om de week': (day: Date) => addWeeks(day, 2),
  'om de twee weken': (day: Date) => addWeeks(day, 2),
  maandelijks: (day: Date) => addMonths(day, 1),
});

/** "De werkgroep-overleggen voorlopig wekelijks te houden": then the next is a week from this one. */
const repeated: Form<Stated> = map(
  sequence(
    meetingName,
    maybe(sequence(words('-'), meetingName)),
    maybe(words('voorlopig', 'vanaf nu', 'voortaan', 'worden', 'vinden', 'wordt', 'komt')),
    rhythm,
  ),
  ([name, , , next]) => ({ name, point: ({ day }) => dayPoint(next(day)) }),
);

function dayPoint(day: Date): Moment {
  return {
    from: day,
    to: day,
    due: day,
    before: null,
    over: day,
    after: null,
    sort: 'day',
    previous: null,
    saidWeekday: null,
    event: null,
  };
}

/**
 * The meetings to come that a document dates itself, so that "de volgende keer" in it has a day. `own` is what this meeting is
 * called: who says "de volgende vergadering" means that one.
 */
export function readStatedMeetings(
  text: string,
  context: DeadlineContext,
  own: string,
): readonly BodyMeeting[] {
  const day = isoDay(context.meetingDate);
  if (!day) return [];
  const anchor: Anchor = { day, calendar: [] };
  const meetings = pieces(text).flatMap(({ start, end }) =>
    inTokens(tokensOf(text.slice(start, end)), anchor, own),
  );
  return meetings.length === 0 ? [] : [{ body: own, date: lightFormat(day, 'yyyy-MM-dd') }, ...meetings];
}

interface Sought {
  readonly form: Form<Stated>;
  readonly places: ReturnType<typeof placesOf>;
}

const sought: readonly Sought[] = [stated, repeated].map((form) => ({ form, places: placesOf(form) }));

function inTokens(tokens: Tokens, anchor: Anchor, own: string): BodyMeeting[] {
  return sought.flatMap((each) => read(each, tokens, anchor, own));
}

function read({ form, places }: Sought, tokens: Tokens, anchor: Anchor, own: string): BodyMeeting[] {
  const found: BodyMeeting[] = [];
  const next = places(tokens);
  for (let at = next(0); at < tokens.length; at = next(at + 1)) {
    const match = form.read(tokens, at);
    const moment = match?.value.point(anchor);
    if (!match || !moment || moment.sort === 'unknown' || moment.from <= anchor.day) continue;
    const isOwn = match.value.name.words.every((word) => ownMeeting.has(word));
    found.push({
      body: isOwn ? own : match.value.name.words.join(' '),
      date: lightFormat(moment.from, 'yyyy-MM-dd'),
    });
    at = match.next - 1;
  }
  return found;
}
