import type { Token, Tokens } from './tokens';

/** Tokens one of which a form never does without, and how many tokens from its beginning the last of them can stand. */
export interface Sign {
  readonly keys: ReadonlySet<string>;
  readonly within: number;
}

/** Words and marks that stand in any sentence: they tell nothing. */
const COMMON = new Set(
  (
    'de het een dit deze die dat van in op voor te en of om aan met is bij over uit nog al niet naar tot per na als zijn wordt er ' +
    'binnen rond the a an of to in for on at by and or from as is . , : ; - – / ( ) \' ’ "'
  ).split(' '),
);

/** True where a form with such a sign may begin. */
export function hasSign(sign: Sign | null, tokens: Tokens, at: number): boolean {
  if (sign === null) return true;
  for (let next = at; next < Math.min(at + sign.within, tokens.length); next += 1)
    if (sign.keys.has((tokens[next] as Token).key)) return true;
  return false;
}

/** A sign that stands so many tokens further on. */
export function later(sign: Sign | null, tokens: number): Sign | null {
  return sign && { keys: sign.keys, within: sign.within + tokens };
}

/** Of two signs the one that tells most: with the fewest words that stand in any sentence, then with the fewest; the first of equals. */
export function betterSign(one: Sign | null, other: Sign | null): Sign | null {
  if (!one || !other) return one ?? other;
  const difference = commonIn(other) - commonIn(one) || other.keys.size - one.keys.size;
  return difference < 0 ? other : one;
}

/** The sign of any of some things; null when one of them has none. */
export function signOfAny(signs: readonly (Sign | null)[]): Sign | null {
  const known = signs.filter((sign) => sign !== null);
  if (known.length < signs.length) return null;
  return {
    keys: new Set(known.flatMap(({ keys }) => [...keys])),
    within: Math.max(...known.map(({ within }) => within)),
  };
}

/** The sign of a phrase: its most telling word. */
export function signOfPhrase(keys: readonly string[]): Sign {
  const telling = Math.max(
    0,
    keys.findIndex((key) => !COMMON.has(key)),
  );
  return { keys: new Set(keys.slice(telling, telling + 1)), within: telling + 1 };
}

function commonIn({ keys }: Sign): number {
  return [...keys].filter((key) => COMMON.has(key)).length;
}
