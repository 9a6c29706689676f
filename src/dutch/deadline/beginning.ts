import { betterSign, hasSign, later, signOfAny, signOfPhrase, type Sign } from './sign';
import type { Tokens } from './tokens';

/** Keys of tokens; null: any. */
export type Keys = ReadonlySet<string> | null;

/** One way in which a form begins, so that it is not tried where it cannot read what stands there. */
export interface Start {
  /** What the first token may be. */
  readonly first: Keys;
  /** What the second may be, where it reads more than one. */
  readonly second: Keys;
  /** True when it may read one token only. */
  readonly isSingle: boolean;
  /** What stands further on whenever it begins so; null where that is not known. */
  readonly sign: Sign | null;
}

/** What is known of a form before it reads. */
export interface Beginning {
  readonly starts: readonly Start[];
  /** True when it may read nothing and still pass. */
  readonly isOptional: boolean;
  /** How many tokens it reads at most. */
  readonly reach: number;
}

/** True where a form may go on from a first token that is right, in one of these ways. */
export function mayGoOn(starts: readonly Start[], tokens: Tokens, at: number): boolean {
  for (const { second, isSingle, sign } of starts)
    if ((isSingle || isAmong(second, tokens, at + 1)) && hasSign(sign, tokens, at)) return true;
  return false;
}

/** True where the token is one of these. */
export function isAmong(keys: Keys, tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (keys === null || keys.has(token.key));
}

/** What the first token of a form may be. */
export function firstOf({ starts }: Beginning): Keys {
  return union(starts.map(({ first }) => first));
}

/**
 * Goes through the places of a text where a form may begin, each time the next from one on: a sign of the form stands there or
 * not far behind. Where there is no more, the number of tokens. Most sentences have no sign of anything.
 */
export function placesOf({ starts }: Beginning): (tokens: Tokens) => (from: number) => number {
  const sign = signOfAny(starts.map((start) => start.sign));
  return (tokens) => {
    if (sign === null) return (from) => from;
    let found = 0;
    return (from) => {
      found = Math.max(found, from);
      while (found < tokens.length && !isAmong(sign.keys, tokens, found)) found += 1;
      return found === tokens.length ? found : Math.max(from, found - sign.within + 1);
    };
  };
}

/** One token that is one of these. */
export function ofToken(first: Keys): Beginning {
  const sign = first && { keys: first, within: 1 };
  return { starts: [{ first, second: new Set(), isSingle: true, sign }], isOptional: false, reach: 1 };
}

/** One of some phrases, each of so many keys. */
export function ofPhrases(phrases: readonly (readonly string[])[]): Beginning {
  const single = phrases.filter(({ length }) => length === 1);
  const longer = phrases.filter(({ length }) => length > 1);
  return {
    starts: [single, longer].filter(({ length }) => length > 0).map(startOfPhrases),
    isOptional: false,
    reach: Math.max(...phrases.map(({ length }) => length)),
  };
}

function startOfPhrases(phrases: readonly (readonly string[])[]): Start {
  return {
    first: new Set(phrases.flatMap(([first]) => first ?? [])),
    second: new Set(phrases.flatMap(([, second]) => second ?? [])),
    isSingle: phrases.some(({ length }) => length === 1),
    sign: signOfAny(phrases.map(signOfPhrase)),
  };
}

/** Either of some forms. */
export function ofEither(forms: readonly Beginning[]): Beginning {
  return {
    starts: forms.flatMap(({ starts }) => starts),
    isOptional: forms.some(({ isOptional }) => isOptional),
    reach: Math.max(...forms.map(({ reach }) => reach)),
  };
}

/** Forms in a row. */
export function ofRow(forms: readonly Beginning[]): Beginning {
  return forms.reduce(following);
}

function following(one: Beginning, next: Beginning): Beginning {
  const first = firstOf(next);
  const sign = next.isOptional ? null : later(signOfAny(next.starts.map((start) => start.sign)), one.reach);
  const starts = one.starts.map((start) => ({
    first: start.first,
    second: start.isSingle ? union([start.second, first]) : start.second,
    isSingle: start.isSingle && next.isOptional,
    sign: betterSign(start.sign, sign),
  }));
  return {
    starts: one.isOptional ? [...starts, ...next.starts] : starts,
    isOptional: one.isOptional && next.isOptional,
    reach: one.reach + next.reach,
  };
}

/** The same, or nothing. */
export function ofMaybe({ starts, reach }: Beginning): Beginning {
  return { starts, isOptional: true, reach };
}

/** The same, so many times or fewer, or not at all. */
export function ofSome(form: Beginning, most: number): Beginning {
  return { starts: ofRow([form, ofMaybe(form)]).starts, isOptional: true, reach: form.reach * most };
}

function union(sets: readonly Keys[]): Keys {
  const keys = new Set<string>();
  for (const set of sets) {
    if (set === null) return null;
    for (const key of set) keys.add(key);
  }
  return keys;
}
