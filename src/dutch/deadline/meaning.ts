import { differenceInCalendarDays, isSameDay, formatISO, subWeeks } from 'date-fns';
import { onWorkingDay, workingDayBefore } from './calendar/workingDays';
import type { Expression } from './expression';
import type { DeadlineKind, FoundDeadline } from './foundDeadline';
import type { Anchor, Moment } from './moment';

/** What an expression means, without where it stands. */
export type Meaning = Omit<FoundDeadline, 'span' | 'words'>;

type PointExpression = Extract<Expression, { kind: 'point' }>;

/** A day without a year that was so lately is that one, unless a word says that it is to come. */
const LATELY = 31;
/** A meeting with a date is one that was, for longer. */
const LATELY_MET = 183;

const nothing: Meaning = {
  kind: 'unspecified',
  date: null,
  from: null,
  to: null,
  due: null,
  time: null,
  event: null,
  saidWeekday: null,
  isFirm: false,
};

/** Counts an expression from the anchor; null when the day it names does not exist. */
export function meaningOf(expression: Expression, anchor: Anchor): Meaning | null {
  if (expression.kind === 'point') return ofPoint(expression, anchor);
  if (expression.kind !== 'relative-to-event') return { ...nothing, kind: expression.kind };
  const moment = expression.point(anchor);
  if (!moment) return null;
  if (moment.sort === 'unknown')
    return { ...nothing, kind: 'relative-to-event', event: moment.event || null };
  if (moment.to < anchor.day) return { ...days(moment), kind: 'past' };
  return { ...days(moment), kind: 'relative-to-event', due: iso(moment.due), isFirm: true };
}

function ofPoint(expression: PointExpression, anchor: Anchor): Meaning | null {
  const moment = expression.point(anchor);
  if (!moment) return null;
  const { cue, time } = expression;
  if (moment.sort === 'unknown') return unknownMeeting(cue, moment.event);
  const kind = kindOf(expression, moment, anchor);
  const meaning = { ...named(kind, moment, anchor), time };
  const due = dueOf(kind, expression, moment, anchor);
  const isFirm = due !== null && kind !== 'before-event' && isLimit(cue);
  return { ...meaning, kind, due: due && iso(due), isFirm };
}

function unknownMeeting(cue: PointExpression['cue'], event: string): Meaning | null {
  if (cue === 'past') return null;
  const isBefore = cue === 'before' || cue === 'meantFor';
  const kind = cue === 'after' || cue === 'from' ? 'after' : isBefore ? 'before-event' : 'event';
  return { ...nothing, kind, event };
}

/** The days it names: of what starts, is over or sets a limit one day, of what was the last one that was. */
function named(kind: DeadlineKind, moment: Moment, { day }: Anchor): Meaning {
  if (kind === 'before' || kind === 'before-event')
    return { ...days(moment), date: iso(moment.before ?? moment.from), from: null, to: null };
  if (kind === 'from') return { ...days(moment), date: iso(moment.from), from: null, to: null };
  if (kind === 'after') return { ...days(moment), date: iso(moment.over), from: null, to: null };
  if (kind !== 'past' || moment.to < day) return days(moment);
  const was = moment.previous ?? subWeeks(moment.to, 1);
  return { ...nothing, date: iso(was), event: moment.event };
}

function days(moment: Moment): Meaning {
  const isDay = isSameDay(moment.from, moment.to);
  const date = isDay ? iso(moment.from) : null;
  const period = isDay ? { from: null, to: null } : { from: iso(moment.from), to: iso(moment.to) };
  return { ...nothing, ...period, date, event: moment.event, saidWeekday: moment.saidWeekday };
}

function isLimit(cue: PointExpression['cue']): boolean {
  return cue === 'by' || cue === 'before' || cue === 'meantFor';
}

function kindOf(expression: PointExpression, moment: Moment, anchor: Anchor): DeadlineKind {
  const { cue, time } = expression;
  if (expression.isPast || cue === 'past' || moment.to < anchor.day || wasLately(expression, moment, anchor))
    return 'past';
  if (expression.isAppointment) return 'reference';
  if (cue === 'reference')
    return moment.sort === 'meeting' ? 'event' : moment.sort === 'span' ? 'range' : 'reference';
  if (cue === 'from' && moment.sort !== 'span') return 'from';
  if (cue === 'after') return moment.after ? 'date' : 'after';
  if ((cue === 'before' || cue === 'meantFor') && time === null) return kindBefore(cue, moment);
  if (moment.sort === 'meeting') return 'event';
  return isSameDay(moment.from, moment.to) ? 'date' : 'range';
}

function kindBefore(cue: 'before' | 'meantFor', { sort }: Moment): DeadlineKind {
  if (sort === 'meeting' || sort === 'feast') return 'before-event';
  if (cue === 'meantFor' && sort === 'month') return 'ambiguous';
  if (cue === 'meantFor' && sort === 'year') return 'reference';
  return sort === 'end' ? 'range' : 'before';
}

/** "Vaststellen in MCC 23 oktober", written on 2 November. */
function wasLately(
  { cue, isUpcoming }: PointExpression,
  { previous, sort }: Moment,
  { day }: Anchor,
): boolean {
  if (isLimit(cue) || cue === 'from' || isUpcoming || !previous || sort === 'feast' || sort === 'period')
    return false;
  return differenceInCalendarDays(day, previous) <= (sort === 'meeting' ? LATELY_MET : LATELY);
}

function dueOf(kind: DeadlineKind, { cue }: PointExpression, moment: Moment, { day }: Anchor): Date | null {
  switch (kind) {
    case 'past':
    case 'reference':
    case 'from':
    case 'after':
      return null;
    case 'before':
    case 'ambiguous':
      return before(moment, day);
    case 'before-event':
      return moment.sort === 'feast' ? before(moment, day) : firstDay(moment);
    default:
      return cue === 'after' ? moment.after : limit(cue, moment, day);
  }
}

/** "Voor het MT van 5 en 6 januari": before it begins; a meeting in some week begins on any day of it. */
function firstDay({ from, to, due }: Moment): Date {
  return differenceInCalendarDays(to, from) < SEVERAL ? from : due;
}

/** So many days a meeting does not go on. */
const SEVERAL = 4;

/** "Voor morgen", said today, leaves today; what is going on already leaves the time it takes. */
function before(moment: Moment, anchor: Date): Date {
  const day = moment.before ?? workingDayBefore(moment.from);
  return day < anchor ? moment.due : day;
}

/** A limit on a Saturday is one on Friday, unless the Saturday is named. */
function limit(cue: PointExpression['cue'], { due, sort }: Moment, anchor: Date): Date {
  const working = onWorkingDay(due);
  return cue === 'by' && sort === 'day' && working >= anchor ? working : due;
}

function iso(day: Date): string {
  return formatISO(day, { representation: 'date' });
}
