import {
  firstOf,
  isAmong,
  mayGoOn,
  ofEither,
  ofMaybe,
  ofPhrases,
  ofRow,
  ofSome,
  ofToken,
  type Beginning,
  type Keys,
  type Start,
} from './beginning';
import { tokensOf, type Token, type Tokens } from './tokens';

/** What a form has read, and the first token behind it. */
export interface Match<T> {
  readonly value: T;
  readonly next: number;
}

/** Reads something at a place in the tokens, or nothing. Forms look a bounded number of tokens ahead. */
export interface Form<T> extends Beginning {
  readonly read: (tokens: Tokens, at: number) => Match<T> | null;
}

type Values<T extends readonly Form<unknown>[]> = {
  -readonly [K in keyof T]: T[K] extends Form<infer V> ? V : never;
};

/** One form after another. */
export function sequence<T extends readonly Form<unknown>[]>(...forms: T): Form<Values<T>> {
  const parts = forms.map((form) => ({ form, first: form.isOptional ? null : firstOf(form) }));
  const read = (tokens: Tokens, at: number) => {
    const values: unknown[] = [];
    let next = at;
    for (const { form, first } of parts) {
      const match = first === null || isAmong(first, tokens, next) ? form.read(tokens, next) : null;
      if (!match) return null;
      values.push(match.value);
      next = match.next;
    }
    return { value: values as Values<T>, next };
  };
  return { read, ...ofRow(forms) };
}

/** A form, and the ways it begins with some token. */
interface Begun<T> {
  readonly form: Form<T>;
  readonly starts: readonly Start[];
}

/** The form that reads furthest; the first of equals. Only forms that can begin with the token are tried. */
export function longest<T>(...forms: readonly Form<T>[]): Form<T> {
  const begunBy = beginners(forms);
  const read = (tokens: Tokens, at: number) => {
    let best: Match<T> | null = null;
    for (const { form, starts } of begunBy(tokens[at]?.key ?? '')) {
      const match = mayGoOn(starts, tokens, at) ? form.read(tokens, at) : null;
      if (match && match.next > (best?.next ?? at)) best = match;
    }
    return best;
  };
  return { read, ...ofEither(forms) };
}

/** Finds the forms that may begin with a key, in order: looked for once for each key that one of them begins with. */
function beginners<T>(forms: readonly Form<T>[]): (key: string) => readonly Begun<T>[] {
  const first = firstOf(ofEither(forms));
  const found = new Map<string, readonly Begun<T>[]>();
  return (key) => {
    const known = found.get(key);
    if (known || first?.has(key) === false) return known ?? [];
    const begun = forms.flatMap((form) => {
      const starts = form.starts.filter((start) => start.first === null || start.first.has(key));
      return starts.length > 0 ? { form, starts } : [];
    });
    if (first !== null) found.set(key, begun);
    return begun;
  };
}

/** Reads nothing where the form reads nothing. */
export function maybe<T>(form: Form<T>): Form<T | null> {
  const first = firstOf(form);
  const read = (tokens: Tokens, at: number) =>
    (isAmong(first, tokens, at) ? form.read(tokens, at) : null) ?? { value: null, next: at };
  return { read, ...ofMaybe(form) };
}

/** As often as it can be read, at most so many times. */
export function some<T>(form: Form<T>, most: number): Form<readonly T[]> {
  const read = (tokens: Tokens, at: number) => {
    const values: T[] = [];
    let next = at;
    for (
      let match = form.read(tokens, next);
      match && values.length < most;
      match = form.read(tokens, next)
    ) {
      values.push(match.value);
      next = match.next;
    }
    return { value: values, next };
  };
  return { read, ...ofSome(form, most) };
}

/** Turns what was read into something else; undefined refuses it. */
export function map<T, U>(form: Form<T>, turn: (value: T) => U | undefined): Form<U> {
  const read = (tokens: Tokens, at: number) => {
    const match = form.read(tokens, at);
    if (!match) return null;
    const value = turn(match.value);
    return value === undefined ? null : { value, next: match.next };
  };
  return { ...form, read };
}

/** A form that counts only where the place allows it. */
export function where<T>(
  form: Form<T>,
  allows: (tokens: Tokens, at: number, next: number) => boolean,
): Form<T> {
  const read = (tokens: Tokens, at: number) => {
    const match = form.read(tokens, at);
    return match && allows(tokens, at, match.next) ? match : null;
  };
  return { ...form, read };
}

const SLOTS = 8;

/** The same form, which does not read again what it has just read: others try it at the same places. */
export function remembered<T>(form: Form<T>): Form<T> {
  const slots: { tokens: Tokens; at: number; match: Match<T> | null }[] = [];
  const read = (tokens: Tokens, at: number) => {
    const slot = slots[at % SLOTS];
    if (slot?.tokens === tokens && slot.at === at) return slot.match;
    const match = form.read(tokens, at);
    slots[at % SLOTS] = { tokens, at, match };
    return match;
  };
  return { ...form, read };
}

/** A single token that passes; `first` says what it may be, where that is known. */
export function tokenThat<T>(turn: (token: Token) => T | undefined, first: Keys = null): Form<T> {
  const read = (tokens: Tokens, at: number) => {
    const token = tokens[at];
    const value = token && turn(token);
    return value === undefined ? null : { value, next: at + 1 };
  };
  return { read, ...ofToken(first) };
}

/** A sign stuck to what stands before it. */
export function glued(...signs: readonly string[]): Form<string> {
  const first = new Set(signs);
  return tokenThat(({ isGlued, text }) => (isGlued && first.has(text) ? text : undefined), first);
}

interface Phrase<T> {
  readonly words: Tokens;
  readonly value: T;
}

/** The longest phrase of a table. What is written with accents in the table needs them in the text too. */
export function phrases<T>(table: Readonly<Record<string, T>>): Form<T> {
  const all = Object.entries(table).map(([key, value]) => ({ words: tokensOf(key), value }));
  all.sort((one, other) => weight(other) - weight(one));
  const starts = startsOf(all);
  const read = (tokens: Tokens, at: number) => {
    const begun = starts.get(tokens[at]?.key);
    if (!begun) return null;
    return phraseAt(begun.get(tokens[at + 1]?.key), tokens, at) ?? phraseAt(begun.get(undefined), tokens, at);
  };
  return { read, ...ofPhrases(all.map(({ words }) => words.map(({ key }) => key))) };
}

type Key = string | undefined;

/** Phrases by their first two words, undefined where there is no second. */
function startsOf<T>(all: readonly Phrase<T>[]): ReadonlyMap<Key, ReadonlyMap<Key, readonly Phrase<T>[]>> {
  const starts = new Map<Key, Map<Key, Phrase<T>[]>>();
  for (const phrase of all) {
    const [first, second] = phrase.words;
    const begun = starts.get(first?.key) ?? new Map<Key, Phrase<T>[]>();
    begun.set(second?.key, [...(begun.get(second?.key) ?? []), phrase]);
    starts.set(first?.key, begun);
  }
  return starts;
}

function phraseAt<T>(list: readonly Phrase<T>[] = [], tokens: Tokens, at: number): Match<T> | null {
  const found = list.find(({ words }) => words.every((word, index) => isSame(word, tokens[at + index])));
  return found ? { value: found.value, next: at + found.words.length } : null;
}

function weight<T>({ words }: Phrase<T>): number {
  return words.length * 2 + (words.some(isAccented) ? 1 : 0);
}

function isSame(word: Token, token: Token | undefined): boolean {
  if (!token || word.plain !== token.plain) return false;
  return !isAccented(word) || isAccented(token);
}

function isAccented({ word, plain }: Token): boolean {
  return word !== plain;
}

/** One of some words or phrases that carry no meaning of their own. */
export function words(...list: readonly string[]): Form<true> {
  return phrases(Object.fromEntries(list.map((each) => [each, true as const])));
}
