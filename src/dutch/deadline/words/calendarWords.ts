import { glued, longest, map, maybe, phrases, sequence, where, type Form } from '../forms';

const monthNames = {
  januari: 1,
  february: 2,
  februari: 2,
  maart: 3,
  april: 4,
  mei: 5,
  juni: 6,
  juli: 7,
  augustus: 8,
  september: 9,
  oktober: 10,
  november: 11,
  december: 12,
  january: 1,
  march: 3,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  october: 10,
} as const;

const shortMonths = {
  jan: 1,
  feb: 2,
  febr: 2,
  mrt: 3,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
} as const;

const longDays: Readonly<Record<string, number>> = {
  maandag: 1,
  dinsdag: 2,
  woensdag: 3,
  donderdag: 4,
  vrijdag: 5,
  zaterdag: 6,
  zondag: 7,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

const shortDays = {
  ma: 1,
  di: 2,
  wo: 3,
  woe: 3,
  do: 4,
  don: 4,
  vr: 5,
  vrij: 5,
  za: 6,
  zo: 7,
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
} as const;

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

const partsOfDay: Readonly<Record<string, PartOfDay>> = {
  ochtend: 'morning',
  morgen: 'morning',
  middag: 'afternoon',
  avond: 'evening',
};

export interface NamedDay {
  /** 1: Monday. */
  readonly weekday: number;
  readonly part: PartOfDay | null;
}

function withParts(): Readonly<Record<string, NamedDay>> {
  const table: Record<string, NamedDay> = {};
  for (const [name, weekday] of Object.entries(longDays)) {
    table[name] = { weekday, part: null };
    for (const [word, part] of Object.entries(partsOfDay)) {
      for (const between of ['', '-', ' ']) table[`${name}${between}${word}`] = { weekday, part };
    }
  }
  return table;
}

/** An abbreviation with the point that may belong to it. */
function abbreviated<T>(form: Form<T>): Form<T> {
  return map(sequence(form, maybe(glued('.'))), ([value]) => value);
}

/** "september", "sept." */
export const month: Form<number> = longest<number>(
  phrases<number>(monthNames),
  abbreviated(phrases<number>(shortMonths)),
);

/** "vrijdag", "vrijdagmiddag". */
export const longDay: Form<NamedDay> = phrases(withParts());

/** "wo", "vr.": words too, so the place must show that a day is meant. "WO" is something else. */
export const shortDay: Form<NamedDay> = map(
  where(abbreviated(phrases<number>(shortDays)), (tokens, at) => /^.\p{Ll}+$/u.test(tokens[at]?.text ?? '')),
  (weekday) => ({ weekday, part: null }),
);

export type Unit = 'hour' | 'day' | 'workingDay' | 'week' | 'month' | 'quarter' | 'year';

/** "weken", "werkdagen", "jaar". */
export const unit: Form<Unit> = phrases({
  uur: 'hour',
  uren: 'hour',
  hours: 'hour',
  dag: 'day',
  dagen: 'day',
  day: 'day',
  days: 'day',
  kalenderdagen: 'day',
  etmaal: 'day',
  werkdag: 'workingDay',
  werkdagen: 'workingDay',
  'working day': 'workingDay',
  'working days': 'workingDay',
  'business days': 'workingDay',
  week: 'week',
  weken: 'week',
  weeks: 'week',
  maand: 'month',
  maanden: 'month',
  month: 'month',
  months: 'month',
  kwartaal: 'quarter',
  kwartalen: 'quarter',
  quarter: 'quarter',
  jaar: 'year',
  jaren: 'year',
  year: 'year',
  years: 'year',
});

export type Part = 'begin' | 'middle' | 'end';

/** "eind", "medio", "in de loop van". */
export const part: Form<Part> = phrases({
  begin: 'begin',
  'begin van': 'begin',
  'het begin van': 'begin',
  aanvang: 'begin',
  start: 'begin',
  vroeg: 'begin',
  early: 'begin',
  'beginning of': 'begin',
  'the beginning of': 'begin',
  'the start of': 'begin',
  'start of': 'begin',
  medio: 'middle',
  midden: 'middle',
  'midden in': 'middle',
  halverwege: 'middle',
  half: 'middle',
  mid: 'middle',
  'mid-': 'middle',
  'het midden van': 'middle',
  'middle of': 'middle',
  'the middle of': 'middle',
  eind: 'end',
  einde: 'end',
  'eind van': 'end',
  'einde van': 'end',
  'eind vd': 'end',
  'einde vd': 'end',
  'eind v.d.': 'end',
  'einde v.d.': 'end',
  'eind v/d': 'end',
  'einde v/d': 'end',
  'het eind': 'end',
  'het einde': 'end',
  'het eind van': 'end',
  'het einde van': 'end',
  'aan het eind': 'end',
  'aan het einde': 'end',
  'aan het eind van': 'end',
  'aan het einde van': 'end',
  ultimo: 'end',
  'per ultimo': 'end',
  late: 'end',
  'end of': 'end',
  'the end of': 'end',
});

/** "van", "in", where it only ties two names together. */
export const tie: Form<string> = phrases({
  van: 'van',
  'van de': 'van',
  'van het': 'van',
  vd: 'van',
  'v.d.': 'van',
  'v/d': 'van',
  in: 'in',
  of: 'of',
  'of the': 'of',
  de: 'de',
  het: 'het',
  the: 'the',
});
