import { addDays } from 'date-fns';
import { easter, kingsDay, nthWeekday } from './holidays';

/** A feast or a fixed day of the political year: the day in a year. */
export type Feast = (year: number) => Date;

const fixed =
  (month: number, day: number): Feast =>
  (year) =>
    new Date(year, month - 1, day);

const fromEaster =
  (days: number): Feast =>
  (year) =>
    addDays(easter(year), days);

/** The days people name. "Voor" one of them is the working day before. */
export const feasts: Readonly<Record<string, Feast>> = {
  nieuwjaar: fixed(1, 1),
  nieuwjaarsdag: fixed(1, 1),
  carnaval: fromEaster(-49),
  'goede vrijdag': fromEaster(-2),
  'good friday': fromEaster(-2),
  pasen: easter,
  easter,
  paasweekend: easter,
  'eerste paasdag': easter,
  '1e paasdag': easter,
  'tweede paasdag': fromEaster(1),
  '2e paasdag': fromEaster(1),
  koningsdag: kingsDay,
  dodenherdenking: fixed(5, 4),
  bevrijdingsdag: fixed(5, 5),
  hemelvaart: fromEaster(39),
  hemelvaartsdag: fromEaster(39),
  pinksteren: fromEaster(49),
  'eerste pinksterdag': fromEaster(49),
  '1e pinksterdag': fromEaster(49),
  'tweede pinksterdag': fromEaster(50),
  '2e pinksterdag': fromEaster(50),
  verantwoordingsdag: (year) => nthWeekday(year, 5, 3, 3),
  prinsjesdag: (year) => nthWeekday(year, 9, 2, 3),
  miljoenennota: (year) => nthWeekday(year, 9, 2, 3),
  sinterklaas: fixed(12, 5),
  kerst: fixed(12, 25),
  kerstmis: fixed(12, 25),
  kerstdagen: fixed(12, 25),
  'eerste kerstdag': fixed(12, 25),
  '1e kerstdag': fixed(12, 25),
  'tweede kerstdag': fixed(12, 26),
  '2e kerstdag': fixed(12, 26),
  feestdagen: fixed(12, 25),
  christmas: fixed(12, 25),
};

/** Moments of the budget year that have no fixed day. */
export const undatedFeasts: readonly string[] = [
  'voorjaarsnota',
  'najaarsnota',
  'voorjaarsbesluitvorming',
  'augustusbesluitvorming',
  'formatie',
  'kabinetsformatie',
  'verkiezingen',
  'kamerverkiezingen',
];
