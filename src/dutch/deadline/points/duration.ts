import { addDays, addMonths, addWeeks, addYears } from 'date-fns';
import { addWorkingDays } from '../calendar/workingDays';
import { longest, map, maybe, phrases, sequence, words, type Form } from '../forms';
import { singleDay, type DatedPoint } from '../moment';
import { unit, type Unit } from '../words/calendarWords';
import { countInWords } from '../words/numbers';

/** "twee weken". */
export interface Duration {
  readonly count: number;
  readonly unit: Unit;
}

/** Longer than any agreement: what counts further is no deadline. */
const MANY = 1000;

export const duration: Form<Duration> = longest<Duration>(
  map(sequence(countInWords, maybe(words('volle', 'full')), unit), ([count, , per]) =>
    count > 0 && count <= MANY ? { count, unit: per } : undefined,
  ),
  map(sequence(words('een', 'a'), unit, words('of'), countInWords), ([, per, , count]) => ({
    count,
    unit: per,
  })),
  map(words('een halfjaar', 'half jaar', 'een half jaar'), () => ({ count: 6, unit: 'month' })),
  map(words('veertien dagen', 'fortnight', 'a fortnight'), () => ({ count: 14, unit: 'day' })),
);

/** The day so much later; negative counts go back. A month later than the 31st is the month's last day. */
export function later(day: Date, { count, unit }: Duration): Date {
  if (unit === 'hour') return addDays(day, Math.trunc(count / 24));
  if (unit === 'day') return addDays(day, Math.ceil(count));
  if (unit === 'workingDay') return count < 0 ? addDays(day, count) : addWorkingDays(day, Math.ceil(count));
  if (unit === 'week')
    return Number.isInteger(count) ? addWeeks(day, count) : addDays(day, Math.ceil(count * 7));
  const months = { month: 1, quarter: 3, year: 12 }[unit] * count;
  if (unit === 'year' && Number.isInteger(count)) return addYears(day, count);
  const whole = Math.trunc(months);
  return addDays(addMonths(day, whole), Math.ceil((months - whole) * 30));
}

/** From when it counts: this meeting, which is what it counts from anyway. */
const fromNow = words(
  'vanaf nu',
  'vanaf vandaag',
  'na vandaag',
  'na heden',
  'na nu',
  'na dit overleg',
  'na deze vergadering',
  'na dit MT',
  'na de vergadering',
  'na het overleg',
  'na afloop van de vergadering',
  'from now',
  'tijd',
);

const within = words(
  'binnen',
  'over',
  'binnen nu en',
  'tussen nu en',
  'de komende',
  'komende',
  'in de komende',
  'binnen de komende',
  'uiterlijk over',
  'uiterlijk binnen',
  'binnen een termijn van',
  'binnen maximaal',
  'binnen uiterlijk',
  'within',
  'within the next',
  'in the next',
);

const englishUnit: Form<Unit> = phrases({
  days: 'day',
  'working days': 'workingDay',
  weeks: 'week',
  months: 'month',
  month: 'month',
});

/** English "in two weeks"; in Dutch that is how long it takes. */
const inEnglish: Form<DatedPoint> = map(
  longest(
    sequence(words('in'), countInWords, englishUnit),
    sequence(
      words('in'),
      map(words('a', 'one'), () => 1),
      phrases<Unit>({ week: 'week', month: 'month' }),
    ),
  ),
  ([, count, per]) => (count <= MANY ? after({ count, unit: per }) : undefined),
);

/** "binnen twee weken", "over een maand". */
export const counted: Form<DatedPoint> = longest<DatedPoint>(
  map(
    sequence(within, maybe(words('ongeveer', 'circa', 'ca.', 'maximaal', 'zo’n')), duration, maybe(fromNow)),
    ([, , length]) => after(length),
  ),
  map(sequence(words('in'), duration, words('tijd', 'from now')), ([, length]) => after(length)),
  inEnglish,
  map(words('binnen het uur', 'binnen een dag', 'within the hour'), () => after({ count: 1, unit: 'hour' })),
);

function after(length: Duration): DatedPoint {
  return ({ day }) => singleDay(later(day, length));
}
