import { tokensOf, type Token, type Tokens } from './tokens';

/** What a form has read, and the first token behind it. */
export interface Match<T> {
  readonly value: T;
  readonly next: number;
}

/** Reads something at a place in the tokens, or nothing. Forms look a bounded number of tokens ahead. */
export type Form<T> = (tokens: Tokens, at: number) => Match<T> | null;

type Values<T extends readonly Form<unknown>[]> = {
  -readonly [K in keyof T]: T[K] extends Form<infer V> ? V : never;
};

/** One form after another. */
export function sequence<T extends readonly Form<unknown>[]>(...forms: T): Form<Values<T>> {
  return (tokens, at) => {
    const values: unknown[] = [];
    let next = at;
    for (const form of forms) {
      const match = form(tokens, next);
      if (!match) return null;
      values.push(match.value);
      next = match.next;
    }
    return { value: values as Values<T>, next };
  };
}

/** The form that reads furthest; the first of equals. */
export function longest<T>(...forms: readonly Form<T>[]): Form<T> {
  return (tokens, at) => {
    let best: Match<T> | null = null;
    for (const form of forms) {
      const match = form(tokens, at);
      if (match && match.next > (best?.next ?? at)) best = match;
    }
    return best;
  };
}

/** Reads nothing where the form reads nothing. */
export function maybe<T>(form: Form<T>): Form<T | null> {
  return (tokens, at) => form(tokens, at) ?? { value: null, next: at };
}

/** Turns what was read into something else; undefined refuses it. */
export function map<T, U>(form: Form<T>, turn: (value: T) => U | undefined): Form<U> {
  return (tokens, at) => {
    const match = form(tokens, at);
    if (!match) return null;
    const value = turn(match.value);
    return value === undefined ? null : { value, next: match.next };
  };
}

/** A form that counts only where the place allows it. */
export function where<T>(
  form: Form<T>,
  allows: (tokens: Tokens, at: number, next: number) => boolean,
): Form<T> {
  return (tokens, at) => {
    const match = form(tokens, at);
    return match && allows(tokens, at, match.next) ? match : null;
  };
}

/** A single token that passes. */
export function tokenThat<T>(read: (token: Token) => T | undefined): Form<T> {
  return (tokens, at) => {
    const token = tokens[at];
    const value = token && read(token);
    return value === undefined ? null : { value, next: at + 1 };
  };
}

/** A sign stuck to what stands before it. */
export function glued(...signs: readonly string[]): Form<string> {
  return tokenThat((token) => (token.isGlued && signs.includes(token.text) ? token.text : undefined));
}

interface Phrase<T> {
  readonly words: Tokens;
  readonly value: T;
}

/** The longest phrase of a table. What is written with accents in the table needs them in the text too. */
export function phrases<T>(table: Readonly<Record<string, T>>): Form<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  for (const [key, value] of Object.entries(table)) {
    const words = tokensOf(key);
    const first = words[0]?.plain ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }]);
  }
  for (const list of byFirst.values()) list.sort((one, other) => weight(other) - weight(one));
  return (tokens, at) => {
    for (const { words, value } of byFirst.get(tokens[at]?.plain ?? '') ?? []) {
      if (words.every((word, index) => isSame(word, tokens[at + index])))
        return { value, next: at + words.length };
    }
    return null;
  };
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
