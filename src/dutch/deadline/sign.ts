import type { Token, Tokens } from './tokens';
/** Tokens one of which a form never does without, and how many tokens from its beginning the last of them can stand. */
export interface Sign {
  readonly keys: ReadonlySet<string>;
  readonly within: number;
}

/** What signs are made of: how far a form reaches counts for what stands behind it. */
interface Signed {
  readonly sign: Sign | null;
  readonly reach: number;
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

/** The sign of forms in a row: of the one that tells most. */
export function signOfRow(forms: readonly Signed[]): Sign | null {
  let before = 0;
  let best: Sign | null = null;
  for (const { sign, reach } of forms) {
    const here = sign && { keys: sign.keys, within: before + sign.within };
    if (here && (!best || commonIn(here) < commonIn(best))) best = here;
    before += reach;
  }
  return best;
}

/** The sign of either of some forms; null when one of them has none. */
export function signOfEither(forms: readonly Signed[]): Sign | null {
  const signs = forms.flatMap(({ sign }) => sign ?? []);
  if (signs.length < forms.length) return null;
  return {
    keys: new Set(signs.flatMap(({ keys }) => [...keys])),
    within: Math.max(...signs.map(({ within }) => within)),
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
