import { longest, map, maybe, sequence, words, type Form } from './forms';
import { singleDay, type Point } from './moment';
import { cuedPoint, plainPoint } from './points/anyPoint';
import { offset, type Offset } from './points/offset';
import { shortWeekday, shortWeekdayByVerb } from './points/weekday';
import { cuedTime, endOfDay, time, timeRange } from './points/time';
import { cue, type Cue } from './words/cues';
import { article, past, upcoming } from './words/determiners';
import { undated } from './words/statements';

/** An expression of time as it is written, before it is known what it counts from. */
export type Expression =
  | { readonly kind: 'asap' | 'unspecified' | 'recurring' | 'conditional' }
  | Offset
  | ({ readonly kind: 'point'; readonly cue: Cue | null; readonly point: Point } & Tail);

/** What stands behind the day. */
interface Tail {
  readonly time: string | null;
  /** "9 september, 16.30 - 18.00 uur" is when a meeting is held. */
  readonly isAppointment: boolean;
  readonly isPast: boolean;
  /** "a.s." */
  readonly isUpcoming: boolean;
}

const noTail: Tail = { time: null, isAppointment: false, isPast: false, isUpcoming: false };
const pause = maybe(words(',', '–', '-'));

const tail: Form<Tail> = map(
  sequence(
    maybe(
      longest<'past' | 'upcoming'>(
        map(past, () => 'past' as const),
        map(upcoming, () => 'upcoming' as const),
      ),
    ),
    maybe(
      sequence(
        pause,
        longest<Partial<Tail>>(
          map(timeRange, () => ({ isAppointment: true })),
          map(longest(time, cuedTime), (written) => ({ time: written })),
        ),
      ),
    ),
  ),
  ([adverb, at]) => ({ ...noTail, ...at?.[1], isPast: adverb === 'past', isUpcoming: adverb === 'upcoming' }),
);

const only = (form: Form<Cue>, ...allowed: readonly Cue[]) =>
  map(form, (read) => (allowed.includes(read) ? read : undefined));

/**
 * "uiterlijk", "uiterlijk voor", "tot uiterlijk": the last word tells, but "uiterlijk op" stays a limit. In "zoekt het uit voor
 * vrijdag" the first belongs to the verb.
 */
const cues: Form<Cue> = map(sequence(cue, maybe(cue)), ([first, second]) => {
  if (second === null) return first;
  if (first === 'reference') return undefined;
  return first === 'by' && (second === 'at' || second === 'from') ? 'by' : second;
});

const plain: Form<Expression> = map(
  sequence(longest(plainPoint, shortWeekdayByVerb), tail),
  ([point, behind]) => ({
    kind: 'point',
    cue: null,
    point,
    ...behind,
  }),
);

const cued: Form<Expression> = map(
  sequence(cues, maybe(article), cuedPoint, tail),
  ([read, , point, behind]) => ({
    kind: 'point',
    cue: read,
    point,
    ...behind,
  }),
);

/** "wo uiterlijk 12u", "do 10.00 uur". */
const shortWithTime: Form<Expression> = map(
  sequence(shortWeekday, longest(time, cuedTime)),
  ([point, at]) => ({ kind: 'point', cue: 'by', point, ...noTail, time: at }),
);

/** "voor 12.00 uur op vrijdag", "before COB Friday". */
const timeFirst: Form<Expression> = map(
  sequence(
    maybe(only(cues, 'by', 'before', 'meantFor', 'at')),
    time,
    maybe(words('op', 'on', 'van', ',', 'of')),
    maybe(article),
    longest(plainPoint, shortWeekday),
    tail,
  ),
  ([read, at, , , point, behind]) => ({ kind: 'point', cue: read ?? 'at', point, ...behind, time: at }),
);

const today: Point = ({ day }) => singleDay(day, { sort: 'weekday' });

/** "eind van de dag", "uiterlijk 12.00 uur", "vóór 12.00 uur": on the day of the meeting; "tot 12.00 uur" tells how long. */
const timeOnly: Form<Expression> = map(
  longest<string>(
    endOfDay,
    map(sequence(only(cues, 'by', 'meantFor'), maybe(article), time), ([, , at]) => at),
    map(sequence(words('vóór', 'nog vóór', 'nog voor'), time), ([, at]) => at),
  ),
  (at) => ({ kind: 'point', cue: 'by', point: today, ...noTail, time: at }),
);

/** Any expression of time, the longest reading of it. */
export const expression: Form<Expression> = longest<Expression>(
  plain,
  cued,
  shortWithTime,
  timeFirst,
  timeOnly,
  offset,
  map(undated, (kind) => ({ kind })),
);
