import { TZDate } from '@date-fns/tz';

const ZONE = 'Europe/Amsterdam';

/** The instant, as ISO text, of a local Dutch time such as "2026-11-23T16:30:00". */
export function instantOf(local: string): string {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = local.split(/[-T:]/).map(Number);
  return new Date(+new TZDate(year, month - 1, day, hour, minute, ZONE)).toISOString();
}

/** A stretch of time as an appointment shows it, in Dutch time. */
export function timeRange(start: string, end: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: ZONE,
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  return format.formatRange(new Date(start), new Date(end));
}
