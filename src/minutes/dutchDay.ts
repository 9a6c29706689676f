import { TZDate } from '@date-fns/tz';
import { formatISO, isValid } from 'date-fns';

/** The day in the Netherlands on which an instant falls, as an ISO date; "" for what is no instant. */
export function dutchDay(instant: string): string {
  const moment = new TZDate(instant, 'Europe/Amsterdam');
  return isValid(moment) ? formatISO(moment, { representation: 'date' }) : '';
}
