import type { Recess } from './recess';

export interface Season {
  /** First and last month; the last may lie in the next year. */
  readonly months: readonly [number, number];
  /** "Voor de zomer" and "na de zomer" mean the recess. */
  readonly recess: Recess | null;
}

const summer: Season = { months: [6, 8], recess: 'zomerreces' };
const autumn: Season = { months: [9, 11], recess: null };
const winter: Season = { months: [12, 2], recess: null };
const spring: Season = { months: [3, 5], recess: null };

export const seasons: Readonly<Record<string, Season>> = {
  zomer: summer,
  zomerperiode: summer,
  summer,
  herfst: autumn,
  najaar: autumn,
  autumn,
  winter,
  voorjaar: spring,
  lente: spring,
  spring,
};

/** Names of the recesses, and of the school holidays that lie about the same. */
export const recessNames: Readonly<Record<string, Recess>> = {
  zomerreces: 'zomerreces',
  zomervakantie: 'zomerreces',
  'summer recess': 'zomerreces',
  'summer break': 'zomerreces',
  herfstreces: 'herfstreces',
  herfstvakantie: 'herfstreces',
  kerstreces: 'kerstreces',
  kerstvakantie: 'kerstreces',
  'christmas recess': 'kerstreces',
  voorjaarsreces: 'voorjaarsreces',
  voorjaarsvakantie: 'voorjaarsreces',
  krokusreces: 'voorjaarsreces',
  krokusvakantie: 'voorjaarsreces',
  meireces: 'meireces',
  meivakantie: 'meireces',
};
