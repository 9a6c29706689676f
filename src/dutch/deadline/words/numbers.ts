import type { Keys } from '../beginning';
import { longest, map, maybe, phrases, sequence, tokenThat, where, words, type Form } from '../forms';
import { DIGITS, endsFresh } from '../tokens';

const cardinals = {
  één: 1,
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
  eenentwintig: 21,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
  honderd: 100,
  anderhalf: 1.5,
  anderhalve: 1.5,
  half: 0.5,
  halve: 0.5,
  'een half': 0.5,
  'een halve': 0.5,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
} as const;

const ordinals = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  vijfde: 5,
  laatste: -1,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: -1,
} as const;

/** Any number in digits. */
export const anyDigits: Keys = new Set([DIGITS]);

/** A run of digits no longer than `digits`. */
export function digits(length: number): Form<number> {
  return tokenThat(
    ({ key, text }) => (key === DIGITS && text.length <= length ? Number(text) : undefined),
    anyDigits,
  );
}

const suffix = tokenThat(({ isGlued, plain }) =>
  isGlued && ['e', 'de', 'ste', 'st', 'nd', 'rd', 'th'].includes(plain) ? true : undefined,
);

/** "13e", "1ste", "2nd". */
export const numberedOrdinal: Form<number> = map(sequence(digits(2), suffix), ([value]) => value);

/** "eerste", "2e"; -1 for the last. */
export const ordinal: Form<number> = longest<number>(phrases(ordinals), numberedOrdinal);

const single: Form<number> = longest<number>(
  phrases(cardinals),
  where(digits(3), (tokens, _, next) => endsFresh(tokens, next) || tokens[next]?.text === '-'),
);

const upTo = words('-', '–', 'à', 'a', 'tot', 'of', 'to', 'or', '/');

/** "twee", "2-3", "twee à drie": the most of it. */
export const count: Form<number> = longest<number>(
  single,
  map(sequence(single, upTo, single), ([, , most]) => most),
  map(sequence(digits(3), words('tal')), ([value]) => value),
);

/** "1 (één)". */
export const countInWords: Form<number> = map(
  sequence(count, maybe(sequence(words('('), single, words(')')))),
  ([value]) => value,
);
