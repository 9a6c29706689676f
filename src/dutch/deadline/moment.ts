import { getYear } from 'date-fns';
import type { BodyMeeting } from '../bodyMeeting';

/** What a text counts from. */
export interface Anchor {
  readonly day: Date;
  readonly calendar: readonly BodyMeeting[];
}

/** A day or a period that a text names, with the days to propose for what must be done in it, before it or after it. */
export interface Moment {
  readonly from: Date;
  readonly to: Date;
  readonly due: Date;
  /** Null: the working day before it. */
  readonly before: Date | null;
  /** The day it is over: what comes after it counts from here. */
  readonly over: Date;
  /** Only where "after" it proposes a day at all: after the weekend is Monday. */
  readonly after: Date | null;
  /** What is written: "vrijdag 1 mei" is a weekday, "5 en 6 mei" a span, "eind mei" an end. "Voor" means something else for each. */
  readonly sort: 'day' | 'weekday' | 'span' | 'period' | 'end' | 'month' | 'year' | 'feast' | 'meeting';
  /** When the same was last, where the text leaves the year open. */
  readonly previous: Date | null;
  /** The weekday (1: Monday) written beside a date that falls on another; else null. */
  readonly saidWeekday: number | null;
  /** The meeting, feast or season it is named after. */
  readonly event: string | null;
}

/** A meeting of which nobody knows the date yet. */
export interface UnknownMeeting {
  readonly sort: 'unknown';
  readonly event: string;
}

/** What an expression means once it is known what it counts from; null when there is no such day. */
export type Point = (anchor: Anchor) => Moment | UnknownMeeting | null;

/** A point that always lies in the calendar. */
export type DatedPoint = (anchor: Anchor) => Moment | null;

/** A period; what must be done in it is due on its last day. */
export function period(from: Date, to: Date, more: Partial<Moment> = {}): Moment {
  return {
    from,
    to,
    due: to,
    before: null,
    over: to,
    after: null,
    sort: 'period',
    previous: null,
    saidWeekday: null,
    event: null,
    ...more,
  };
}

export function singleDay(day: Date, more: Partial<Moment> = {}): Moment {
  return period(day, day, { sort: 'day', ...more });
}

/** Years ahead in which "29 februari" is found. */
const AHEAD = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** The moment in the year that is written, else the first that is not over. */
export function inYear(
  anchor: Anchor,
  year: number | null,
  make: (year: number) => Moment | null,
): Moment | null {
  if (year !== null) return make(year);
  const now = getYear(anchor.day);
  const coming = firstOf(
    AHEAD,
    (step) => make(now + step),
    ({ to }) => to >= anchor.day,
  );
  const previous = firstOf(
    [0, 1],
    (step) => make(now - step),
    ({ to }) => to < anchor.day,
  );
  return coming && { ...coming, previous: previous?.to ?? null };
}

function firstOf(
  steps: readonly number[],
  make: (step: number) => Moment | null,
  fits: (moment: Moment) => boolean,
): Moment | null {
  for (const step of steps) {
    const moment = make(step);
    if (moment && fits(moment)) return moment;
  }
  return null;
}

/** A day of the calendar, or null when the month has no such day. Months count from 1. */
export function dayOf(year: number, month: number, day: number): Date | null {
  const date = new Date(year, month - 1, day);
  return year >= 1000 && date.getMonth() === month - 1 && date.getDate() === day ? date : null;
}

/** The day an ISO date begins with, or null when it begins with none. */
export function isoDay(date: string): Date | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
  return dayOf(Number(year), Number(month), Number(day));
}
