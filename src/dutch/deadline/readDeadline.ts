import {
  addDays,
  addWeeks,
  format,
  getISODay,
  isValid,
  isWeekend,
  parseISO,
  startOfISOWeek,
  subDays,
} from 'date-fns';
import type { Span } from '../recognition';
import type { DatedDeadline, DeadlineContext, FoundDeadline } from './foundDeadline';

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MONTH =
  '(jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const DAY_NAME = 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag';
/** Short names count beside a date or a cue only: "zo" and "do" are words. */
const DAY = `(${DAY_NAME}|ma|di|wo|do|vr|za|zo)`;
/** By itself "zo" is no day, not even behind a cue: "op zo korte termijn". */
const CUED_DAY = '(ma|di|wo|do|vr|za)';
const PART_OF_DAY = '(?:ochtend|morgen|middag|avond)?';
const FIRM = 'uiterlijk(?: op)?|v[óo]{1,2}r|tot en met|t/m|tot|before|by';
const CUE = `(?:(${FIRM}|op)\\s+)?`;
/** A day on which something began or was, or that names a thing, is no deadline. */
const NOT_BEFORE =
  /(?:^|[^\p{L}])(?:van|d\.d\.|dd\.?|sinds|sedert|per|vanaf|v\.a\.|na|afgelopen|vorige(?:\s+week)?|artikel|art\.|lid|punt|bijlage|blz\.)\s+(?:de\s+)?$/iu;
/** Nor is one that is over, or a count: "2-3 weken". */
const NOT_AFTER =
  /^\s*(?:(?:jl|jongstleden)\b|j\.l\.|(?:dagen|weken|maanden|jaar|uur|keer|personen|mensen|pagina|deel|van de)\b|%)/i;
const BEFORE = /^(?:v[óo]{1,2}r|before|tot)$/i;

type Resolve = (match: RegExpExecArray, anchor: Date) => Date | null;

/** Longest forms first: a place that one form has read is not read again. */
const forms: readonly (readonly [RegExp, Resolve])[] = [
  [
    pattern(`(?:${DAY}\\.?\\s+)?(\\d{1,2})e?\\s+${MONTH}\\.?(?:\\s+(\\d{4}))?`),
    ([, , , day, month, year], anchor) => dayOf(day, monthOf(month), year, anchor),
  ],
  [
    pattern(`(?:${DAY}\\.?\\s+)?(?!24/7)(\\d{1,2})([-/.])(\\d{1,2})\\4['’]?(\\d{4}|\\d{2})`),
    ([, , , day, , month, year], anchor) => dayOf(day, Number(month), year, anchor),
  ],
  [
    pattern(`(?:${DAY}\\.?\\s+)?(?!24/7)(\\d{1,2})[-/](\\d{1,2})`),
    ([, , , day, month], anchor) => dayOf(day, Number(month), undefined, anchor),
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
    pattern(`(${DAY_NAME})${PART_OF_DAY}\\s+over\\s+(?:een|1)\\s+week`),
    ([, , day], anchor) => addWeeks(nextDay(day, anchor), 1),
  ],
  [
    pattern(`(?:het\\s+)?einde?\\s+(?:van\\s+)?(?:(?:de|deze)\\s+)?week|deze\\s+week`),
    (_, anchor) => inWeek(anchor, 'vr'),
  ],
  [pattern(`(?:einde?\\s+)?volgende week`), (_, anchor) => inWeek(addWeeks(anchor, 1), 'vr')],
  [
    pattern(
      `(?:(?:a\\.?s\\.?|aanstaande|aankomende|komende)\\s+)?(${DAY_NAME})${PART_OF_DAY}(?:\\s+a\\.?s\\.?)?`,
    ),
    ([, , day], anchor) => nextDay(day, anchor),
  ],
  [cued(CUED_DAY), ([, , day], anchor) => nextDay(day, anchor)],
  [pattern('overmorgen'), (_, anchor) => addDays(anchor, 2)],
  [pattern('morgen'), (_, anchor) => addDays(anchor, 1)],
  [pattern('vandaag'), (_, anchor) => anchor],
];

function pattern(body: string): RegExp {
  return bounded(`${CUE}(?:${body})`);
}

/** A form that counts only behind a cue such as "uiterlijk" or "a.s.". */
function cued(body: string): RegExp {
  return bounded(`(${FIRM}|op|a\\.?s\\.?|komende)\\s+(?:${body})`);
}

function bounded(body: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}.-])${body}(?![\\p{L}\\p{N}]|[-/]\\d)`, 'giu');
}

/** Every expression of time in a text, in order. */
export function readDeadlines(text: string, context: DeadlineContext): readonly FoundDeadline[] {
  const anchor = parseISO(context.meetingDate.slice(0, 10));
  if (!isValid(anchor)) return [];
  return daysIn(text, anchor).sort((one, other) => one.span.start - other.span.start);
}

/** The deadline a phrase states: a firm one before one that is only named; null when no day is a deadline. */
export function readDeadline(phrase: string, context: DeadlineContext): DatedDeadline | null {
  const dated = readDeadlines(phrase, context).filter(isDated);
  return dated.find(({ isFirm }) => isFirm) ?? dated[0] ?? null;
}

/** The same, or else the first expression that sets a limit without a day ("z.s.m.") or none. */
export function readStatement(phrase: string, context: DeadlineContext): FoundDeadline | null {
  return readDeadline(phrase, context) ?? readDeadlines(phrase, context)[0] ?? null;
}

function isDated(found: FoundDeadline): found is DatedDeadline {
  return found.due !== null;
}

function daysIn(phrase: string, anchor: Date): FoundDeadline[] {
  const taken: Span[] = [];
  const candidates: FoundDeadline[] = [];
  for (const [form, resolve] of forms) {
    for (const match of phrase.matchAll(form)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.some(({ start, end }) => span.start < end && start < span.end)) continue;
      taken.push(span);
      const day = isNoDeadline(phrase, match) ? null : resolve(match, anchor);
      if (day) candidates.push(candidate(match, span, day));
    }
  }
  return candidates;
}

function candidate(match: RegExpExecArray, span: Span, day: Date): FoundDeadline {
  const cue = match[1] ?? '';
  const isBefore = BEFORE.test(cue);
  return {
    kind: isBefore ? 'before' : 'date',
    span,
    words: match[0],
    date: format(day, 'yyyy-MM-dd'),
    from: null,
    to: null,
    due: format(isBefore ? workingDayBefore(day) : day, 'yyyy-MM-dd'),
    time: null,
    event: null,
    isFirm: cue !== '' && cue.toLowerCase() !== 'op',
  };
}

function workingDayBefore(day: Date): Date {
  const before = subDays(day, 1);
  return isWeekend(before) ? workingDayBefore(before) : before;
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
