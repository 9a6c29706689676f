import { format, isValid, parse } from 'date-fns';

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const ENGLISH: Readonly<Record<string, string>> = { mar: 'mrt', may: 'mei', oct: 'okt', maa: 'mrt' };
/** Months are in plain letters, and a pattern with all of Unicode takes long to make ready. */
const WRITTEN = /(?<!\d)(\d{1,2})(?:e|st|nd|rd|th)?[\s-]+([A-Za-zÀ-ÿ]{3,9})\.?[\s-]+(\d{4}|['’]\d{2})(?!\d)/g;
/** "9.00-10.30" has two signs, and is no date. */
const DIGITS = /(?<![\d./:u-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/g;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const TIMES =
  /(?<!\d)(\d{1,2})[.:u](\d{2})(?:\s*(?:uur|u|h))?(?:\s*(?:-|–|—|tot|to)\s*(\d{1,2})[.:u](\d{2}))?/i;
/** "11u-12u", "13u". */
const WHOLE_HOURS = /(?<!\d)(\d{1,2})\s?u(?:ur)?(?:\s?(?:-|–|tot)\s?(\d{1,2})\s?u(?:ur)?)?(?![a-z])/i;
/** Text in which a date is looked for. */
const LONGEST = 500;

/** The first whole date (with its year) in a text, ISO, or null. */
export function statedDate(text: string): string | null {
  const piece = text.slice(0, LONGEST);
  const found = [
    ...[...piece.matchAll(ISO)].map((match) => at(match, iso(match[1], match[2], match[3]))),
    ...[...piece.matchAll(WRITTEN)].map((match) => at(match, iso(match[3], monthOf(match[2]), match[1]))),
    ...[...piece.matchAll(DIGITS)].map((match) => at(match, iso(match[4], match[3], match[1]))),
  ];
  return (
    found.filter(({ date }) => date !== null).sort((one, other) => one.index - other.index)[0]?.date ?? null
  );
}

function at({ index }: RegExpExecArray, date: string | null): { index: number; date: string | null } {
  return { index, date };
}

function iso(year = '', month: string | null = '', day = ''): string | null {
  const digits = year.replace(/\D/g, '');
  const whole = digits.length === 2 ? `20${digits}` : digits;
  const date = parse(`${whole}-${month}-${day}`, 'yyyy-M-d', new Date(0));
  return isValid(date) ? format(date, 'yyyy-MM-dd') : null;
}

function monthOf(name = ''): string | null {
  const short = name.toLowerCase().slice(0, 3);
  const month = MONTHS.indexOf(ENGLISH[short] ?? short) + 1;
  return month > 0 ? String(month) : null;
}

/** "16.30 - 18.00 uur" as "16:30" and "18:00". */
export function statedTimes(text: string): { readonly start: string | null; readonly end: string | null } {
  const withoutDates = text.slice(0, LONGEST).replace(DIGITS, ' ');
  const [whole, hour, minutes, endHour, endMinutes] = TIMES.exec(withoutDates) ?? [];
  if (whole !== undefined) return { start: clock(hour, minutes), end: clock(endHour, endMinutes) };
  const [, from, until] = WHOLE_HOURS.exec(withoutDates) ?? [];
  return { start: clock(from, '00'), end: clock(until, '00') };
}

function clock(hour: string | undefined, minutes: string | undefined): string | null {
  if (!hour || !minutes || Number(hour) > 24 || Number(minutes) > 59) return null;
  return `${hour.padStart(2, '0')}:${minutes}`;
}
