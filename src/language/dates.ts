import { dutchDay } from '../minutes/dutchDay';
import type { Language } from './language';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;
const zone = 'Europe/Amsterdam';

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: zone,
});

/** Formats already made: to make one costs more than to draw the row of the list that it is for. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** "wo 9 september": the day of an instant in the Netherlands; the year is added when it is not the year of `near`. */
export function meetingDay(instant: string, near: string, language: Language): string {
  if (!isInstant(instant)) return '';
  const day = written(new Date(instant), language, { weekday: 'short', day: 'numeric', month: 'long' }, zone);
  return withYear(day, dutchDay(instant), near);
}

/** "wo 9 september 18.05" */
export function dayAndTime(instant: string, near: string, language: Language): string {
  return [meetingDay(instant, near, language), timeOfDay(instant, language)].filter(Boolean).join(' ');
}

/** "16.30–18.00 uur"; "" when nobody knows how long, or when. */
export function timeRange(start: string, end: string, language: Language): string {
  if (!isInstant(start) || !isInstant(end) || start === end) return '';
  const range = `${timeOfDay(start, language)}–${timeOfDay(end, language)}`;
  return language === 'nl' ? `${range} uur` : range;
}

/** "16.30" as a Dutch office writes it; "16:30" in English. */
export function timeOfDay(instant: string, language: Language): string {
  if (!isInstant(instant)) return '';
  const time = clock.format(new Date(instant));
  return language === 'nl' ? time.replace(':', '.') : time;
}

/** "vr 11 sep" from an ISO date; the year is added when it is not the year of `near`. */
export function shortDay(date: string, near: string, language: Language): string {
  const day = written(
    new Date(`${date}T00:00:00Z`),
    language,
    { weekday: 'short', day: 'numeric', month: 'short' },
    'UTC',
  );
  return withYear(day, date, near);
}

function withYear(day: string, date: string, near: string): string {
  const sameYear = date.slice(0, 4) === near.slice(0, 4);
  return sameYear || day === '' ? day : `${day} ${date.slice(0, 4)}`;
}

/** "maandag": the day of the week of an ISO date. */
export function weekdayOf(date: string, language: Language): string {
  return formatOf(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** "maandag": the day of the week by its ISO number, 1 for Monday. */
export function weekdayName(number: number, language: Language): string {
  // The first of January 2024 was a Monday.
  return weekdayOf(`2024-01-0${number}`, language);
}

function isInstant(value: string | Date): boolean {
  return !Number.isNaN(new Date(value).getTime());
}

/** Weekday, day and month in that order, without the commas and points that differ between platforms. */
function written(
  date: Date,
  language: Language,
  options: Intl.DateTimeFormatOptions,
  timeZone: string,
): string {
  if (!isInstant(date)) return '';
  const parts = formatOf(language, { ...options, timeZone }).formatToParts(date);
  const part = (type: string) => parts.find((each) => each.type === type)?.value.replace('.', '') ?? '';
  return [part('weekday'), part('day'), part('month')].filter(Boolean).join(' ');
}

function formatOf(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], options);
  formats.set(key, format);
  return format;
}
