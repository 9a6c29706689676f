import { TZDate } from '@date-fns/tz';
import { format, isValid, parseISO } from 'date-fns';
import { nl } from 'date-fns/locale';

const zone = 'Europe/Amsterdam';

/** "9 september 2020" from an ISO date or an instant as it was in the Netherlands; "" from anything else. */
export function longDay(value: string): string {
  const day = value.length > 10 ? new TZDate(value, zone) : parseISO(value);
  return isValid(day) ? format(day, 'd MMMM yyyy', { locale: nl }) : '';
}

/** "9 september 2020, 16.30 - 18.00 uur"; only the day when the meeting has no length: nobody knows its times then. */
export function dayAndTime(start: string, end: string): string {
  const [from, to] = [new TZDate(start, zone), new TZDate(end, zone)];
  if (!isValid(from)) return '';
  const times =
    isValid(to) && from.getTime() !== to.getTime()
      ? `${format(from, 'HH.mm')} - ${format(to, 'HH.mm')} uur`
      : '';
  return [longDay(start), times].filter(Boolean).join(', ');
}
