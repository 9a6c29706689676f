import { parseISO } from 'date-fns';
import type { BodyMeeting } from '../../bodyMeeting';
import { longest, map, maybe, sequence, tokenThat, where, words, type Form } from '../forms';
import { singleDay, type Anchor, type Moment, type Point } from '../moment';
import { MEETING, type Token, type Tokens } from '../tokens';
import { isBody, ownMeeting } from '../words/meetings';
import { dayOfMonth } from './dayOfMonth';
import { clearMonth, monthBehind } from './month';
import { weekday } from './weekday';
import { week } from './week';

/** "TO Digikoppeling": what a body is called, as far as it can be told. */
export interface Name {
  readonly words: readonly string[];
}

const article = maybe(words('de', 'het', 'the', 'een', 'onze', 'ons', 'de het', 'dit', 'our'));
const next = words(
  'volgende',
  'vlgd',
  'vlgd.',
  'vlg',
  'vlg.',
  'volg.',
  'volgend',
  'eerstvolgende',
  'eerstkomende',
  'komende',
  'aankomende',
  'aanstaande',
  'daaropvolgende',
  'next',
  'upcoming',
  'following',
);

/** "ambtelijk", "interdepartementale": what may stand between "volgende" and the noun. */
const adjective = tokenThat(({ text, key }) =>
  key !== MEETING && /^\p{Ll}{5,}(?:e|lijk)$/u.test(text) ? text : undefined,
);

const noun: Form<Token> = where(
  tokenThat((token) => (token.key === MEETING ? token : undefined), new Set([MEETING])),
  (tokens, at) => !isCountry(tokens, at),
);

/** A code that a body may have, "CDR": only where its meeting's date follows. */
const code = tokenThat((token) => (/^\p{Lu}[\p{L}&]{1,6}$/u.test(token.text) ? token : undefined));

/** "do 3 mei" is a day and no "DO"; "OR" is no "or". */
function isCountry(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.text !== 'x' && token.text.length <= 3 && token.text === token.word;
}

const more = tokenThat((token) => (/^\p{Lu}/u.test(token.text) ? token : undefined));

/** "het volgende ambtelijke" before the noun. */
const lead = maybe(
  longest<unknown>(
    sequence(words('de', 'het', 'the', 'een', 'onze', 'ons', 'dit', 'our'), maybe(next), maybe(adjective)),
    sequence(next, maybe(adjective)),
  ),
);

export const meetingName: Form<Name> = longest<Name>(
  map(noun, (token) => ({ words: [token.word] })),
  map(sequence(noun, more), (tokens) => ({ words: tokens.map(({ word }) => word) })),
  map(sequence(noun, more, more), (tokens) => ({ words: tokens.map(({ word }) => word) })),
);

const date: Form<Point> = longest<Point>(dayOfMonth, weekday, week, clearMonth);
const held: Form<Point> = longest<Point>(
  map(
    sequence(maybe(words('van', 'op', 'd.d.', 'dd', 'dd.', 'on', 'of', ',', 'in de')), date),
    ([, point]) => point,
  ),
  map(sequence(words('('), maybe(words('op', 'd.d.')), date, words(')')), ([, , point]) => point),
);

/** "het SGO van 23-09", "de volgende TO (11 december)": on that day. */
const datedMeeting: Form<Point> = longest<Point>(
  map(sequence(lead, meetingName, held), ([, { words }, point]) => heldOn(words.join(' '), point)),
  map(
    sequence(words('de', 'het', 'the'), code, words('van', 'd.d.', 'of'), dayOfMonth),
    ([, { text }, , point]) => heldOn(text, point),
  ),
  map(
    sequence(
      maybe(words('de', 'the')),
      words('europese raad', 'raad', 'european council'),
      maybe(more),
      maybe(more),
      words('van', 'op', 'd.d.', 'of'),
      dayOfMonth,
    ),
    ([, , , , , point]) => heldOn('raad', point),
  ),
);

function heldOn(event: string, point: Point): Point {
  return (anchor) => {
    const moment = point(anchor);
    return moment && moment.sort !== 'unknown' ? { ...moment, sort: 'meeting', event } : moment;
  };
}

/** "de volgende werkgroep", "volgende keer". */
export const nextMeetingName: Form<Name> = map(
  sequence(article, next, maybe(adjective), meetingName),
  ([, , , name]) => name,
);

const nextMeeting: Form<Point> = map(nextMeetingName, ({ words }) => fromCalendar(words));

/** "SGO", behind "in het": the next one, because nobody goes to one that was. */
export const body: Form<Point> = map(
  where(meetingName, (tokens, at) => isBody(tokens[at]?.plain ?? '')),
  ({ words }) => fromCalendar(words),
);

function fromCalendar(words: readonly string[]): Point {
  return (anchor) => {
    const meeting = nextMeetingOf(words, anchor);
    return meeting ?? { sort: 'unknown', event: words.join(' ') };
  };
}

/** "Het DGO van juni", "DO april": the one in that month, when the calendar knows it. */
const monthlyMeeting: Form<Point> = map(
  sequence(lead, meetingName, maybe(words('van')), monthBehind),
  ([, { words }, , month]) =>
    (anchor) => {
      const { from, to } = month(anchor) ?? {};
      const inMonth = ({ date }: BodyMeeting) =>
        from !== undefined && to !== undefined && parseISO(date) >= from && parseISO(date) <= to;
      return nextMeetingOf(words, anchor, inMonth) ?? { sort: 'unknown', event: words.join(' ') };
    },
);

function nextMeetingOf(
  words: readonly string[],
  anchor: Anchor,
  isMeant: (meeting: BodyMeeting) => boolean = () => true,
): Moment | null {
  const [coming] = anchor.calendar
    .filter((each) => isOf(each, words, anchor) && parseISO(each.date) > anchor.day && isMeant(each))
    .sort((one, other) => one.date.localeCompare(other.date));
  return coming ? singleDay(parseISO(coming.date), { sort: 'meeting', event: coming.body }) : null;
}

/**
 * Who meets now is who met on the anchor's day; when nobody did, the only body there is. "De volgende werkgroep", said in a
 * working group, is that one, though others have the word in their names.
 */
function isOf({ body }: BodyMeeting, words: readonly string[], { day, calendar }: Anchor): boolean {
  const own = calendar.find(({ date }) => parseISO(date).getTime() === day.getTime());
  const isOwn = words.every((word) => ownMeeting.has(word)) || (own !== undefined && isCalled(own, words));
  if (!isOwn) return isCalled({ body }, words);
  return own ? own.body === body : calendar.every((other) => other.body === body);
}

function isCalled({ body }: Pick<BodyMeeting, 'body'>, words: readonly string[]): boolean {
  const parts = body.toLowerCase().split(/[^\p{L}\d-]+/u);
  return words.every((word) => parts.some((part) => part === word || part.endsWith(word)));
}

/** The next meeting of who meets now. */
export const comingMeeting: Point = fromCalendar(['vergadering']);

/** A meeting by its date, or the next one. */
export const meeting: Form<Point> = longest<Point>(datedMeeting, monthlyMeeting, nextMeeting);
