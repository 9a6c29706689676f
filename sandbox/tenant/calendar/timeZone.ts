import { TZDate, tz } from '@date-fns/tz';
import { format } from 'date-fns';
import { Refusal } from '../protocol/refusal';

/** Windows' names of the zones people here use; IANA names are good as they are. */
const windowsZones: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  'W. Europe Standard Time': 'Europe/Amsterdam',
  'Romance Standard Time': 'Europe/Paris',
  'Central European Standard Time': 'Europe/Warsaw',
  'GMT Standard Time': 'Europe/London',
  'Eastern Standard Time': 'America/New_York',
};

/** The zone meetings are planned in. */
export const PLANNED_IN = 'W. Europe Standard Time';

/** The instant of a local Dutch time. */
export function instantOf(local: string): Date {
  const [year, month, day, hour, minute, second] = local.split(/[-T:]/).map(Number);
  const zone = windowsZones[PLANNED_IN];
  return new Date(+new TZDate(year!, month! - 1, day!, hour ?? 0, minute ?? 0, second ?? 0, zone));
}

/** Outlook's dateTimeTimeZone: no offset and seven decimals. */
export function dateTimeTimeZone(instant: Date, timeZone: string) {
  return {
    dateTime: format(instant, "yyyy-MM-dd'T'HH:mm:ss.SSS'0000'", { in: tz(zoneOf(timeZone)) }),
    timeZone,
  };
}

/** Seven decimals and "Z", as Outlook writes an instant. */
export function outlookInstant(instant: Date): string {
  return instant.toISOString().replace('Z', '0000Z');
}

const zones = new Map<string, string>();

/** Asking the platform whether it knows a zone takes longer than all else in a call. */
function zoneOf(timeZone: string): string {
  const zone = zones.get(timeZone) ?? checked(windowsZones[timeZone] ?? timeZone, timeZone);
  zones.set(timeZone, zone);
  return zone;
}

function checked(zone: string, timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    throw new Refusal(
      400,
      'TimeZoneNotSupportedException',
      `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${timeZone}'.`,
    );
  }
}
