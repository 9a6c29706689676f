import { addDays, getDay, parseISO } from 'date-fns';
import published from './recess.json';

export type Recess = 'zomerreces' | 'herfstreces' | 'kerstreces' | 'voorjaarsreces' | 'meireces';

export const recesses: readonly Recess[] = [
  'voorjaarsreces',
  'meireces',
  'zomerreces',
  'herfstreces',
  'kerstreces',
];

/** Where a recess usually lies: it begins on the first Friday from this day on, and lasts so many days. */
const usual: Readonly<Record<Recess, { month: number; day: number; length: number }>> = {
  voorjaarsreces: { month: 2, day: 14, length: 10 },
  meireces: { month: 4, day: 20, length: 17 },
  zomerreces: { month: 7, day: 3, length: 59 },
  herfstreces: { month: 10, day: 13, length: 10 },
  kerstreces: { month: 12, day: 17, length: 24 },
};

/** The recess that begins in a year: as published, else as usual. */
export function recessOf(recess: Recess, year: number): { readonly from: Date; readonly to: Date } {
  const row = published[recess].find(([from]) => from?.startsWith(`${year}-`));
  if (row?.[0] && row[1]) return { from: parseISO(row[0]), to: parseISO(row[1]) };
  const { month, day, length } = usual[recess];
  const earliest = new Date(year, month - 1, day);
  const from = addDays(earliest, (5 - getDay(earliest) + 7) % 7);
  return { from, to: addDays(from, length) };
}
