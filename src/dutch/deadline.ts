import { addDays, addWeeks, format, getISODay, isValid, parseISO, startOfISOWeek, subDays } from 'date-fns';
import type { Deadline } from '../minutes/actionPoint';
import type { Span } from './recognition';

/** A deadline with the characters it was read from. */
export interface FoundDeadline {
  readonly deadline: Deadline;
  readonly span: Span;
}

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MONTH =
  '(jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const DAY = '(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)';
const CUE = '(?:(uiterlijk(?: op)?|v[óo]{1,2}r|tot en met|t/m|tot|per|op|by|before)\\s+)?';
/** A date in the past or in a name of something is no deadline. */
const NOT_BEFORE = /(?:\b(?:van|d\.d\.|dd\.?|sinds|sedert)\s*)$/i;
const NOT_AFTER = /^\s*(?:jl\b|j\.l\.|dezes)/i;

type Resolve = (match: RegExpExecArray, anchor: Date) => Date | null;

/** Longest forms first: the first that matches at a place counts. */
const forms: readonly (readonly [RegExp, Resolve])[] = [
  [
    pattern(`(?:${DAY}\\.?\\s+)?(\\d{1,2})\\s+${MONTH}\\.?(?:\\s+(\\d{4}))?`),
    ([, , , day, month, year], anchor) => dayOf(day, monthOf(month), year, anchor),
  ],
  [
    pattern(`(?:${DAY}\\.?\\s+)?(?!24/7)(\\d{1,2})[-/](\\d{1,2})(?:[-/](\\d{4}|\\d{2}))?`),
    ([, , , day, month, year], anchor) => dayOf(day, Number(month), year, anchor),
  ],
  [
    pattern(`(\\d{4})-(\\d{2})-(\\d{2})`),
    ([, , year, month, day], anchor) => dayOf(day, Number(month), year, anchor),
  ],
  [
    pattern(`(?:volgende week\\s+${DAY}|${DAY}\\s+volgende week)`),
    ([, , one, other], anchor) => inWeek(addWeeks(anchor, 1), one ?? other),
  ],
  [
    pattern(`(?:het\\s+)?(?:eind|einde)\\s+(?:van\\s+)?(?:de|deze)\\s+week`),
    (_, anchor) => inWeek(anchor, 'vr'),
  ],
  [pattern(`(?:eind(?:e)?\\s+)?volgende week`), (_, anchor) => inWeek(addWeeks(anchor, 1), 'vr')],
  [pattern('overmorgen'), (_, anchor) => addDays(anchor, 2)],
  [pattern('morgen'), (_, anchor) => addDays(anchor, 1)],
  [
    pattern(`(?:(?:a\\.?s\\.?|aanstaande|aankomende|komende)\\s+)?${DAY}(?:\\s+a\\.?s\\.?)?`),
    ([, , day], anchor) => nextDay(day, anchor),
  ],
];

function pattern(body: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}.-])${CUE}${body}(?![\\p{L}\\p{N}]|[-/]\\d)`, 'iu');
}

/**
 * The deadline written in a phrase, counted from the meeting's date (ISO): explicit dates and the plain relative ones. "Vóór" a
 * day means the day before it. Null when none is written, when the day does not exist, or when it lies behind.
 */
export function readDeadline(phrase: string, meetingDate: string): FoundDeadline | null {
  const anchor = parseISO(meetingDate.slice(0, 10));
  if (!isValid(anchor)) return null;
  for (const [form, resolve] of forms) {
    const match = form.exec(phrase);
    if (!match || isNoDeadline(phrase, match)) continue;
    const day = resolve(match, anchor);
    if (!day) continue;
    const due = /^v[óo]{1,2}r|^before|^tot$/i.test(match[1] ?? '') ? subDays(day, 1) : day;
    const span = { start: match.index, end: match.index + match[0].length };
    return { deadline: { date: format(due, 'yyyy-MM-dd'), words: match[0] }, span };
  }
  return null;
}

function isNoDeadline(phrase: string, match: RegExpExecArray): boolean {
  return (
    NOT_BEFORE.test(phrase.slice(0, match.index)) ||
    NOT_AFTER.test(phrase.slice(match.index + match[0].length))
  );
}

function monthOf(name: string | undefined): number {
  const short = (name ?? '').toLowerCase().replace('maart', 'mrt').slice(0, 3);
  return MONTHS.indexOf(short) + 1;
}

/** A day of a month; without a year the first such day on or after the anchor. Null for a day that does not exist. */
function dayOf(day: string | undefined, month: number, year: string | undefined, anchor: Date): Date | null {
  const years = year
    ? [year.length === 2 ? 2000 + Number(year) : Number(year)]
    : [anchor.getFullYear(), anchor.getFullYear() + 1];
  for (const candidate of years) {
    const date = parseISO(`${candidate}-${String(month).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`);
    if (isValid(date) && date >= anchor) return date;
  }
  return null;
}

function isoDay(name: string | undefined): number {
  return DAYS.indexOf((name ?? '').toLowerCase().slice(0, 2)) + 1;
}

function inWeek(anchor: Date, day: string | undefined): Date {
  return addDays(startOfISOWeek(anchor), isoDay(day) - 1);
}

/** The first such weekday after the anchor: on a Monday "maandag" is a week away. */
function nextDay(day: string | undefined, anchor: Date): Date {
  return addDays(anchor, ((isoDay(day) - getISODay(anchor) + 6) % 7) + 1);
}
