import type { Tokens } from './tokens';

/** Keys of tokens; null: any. */
export type Keys = ReadonlySet<string> | null;

/** How what a form reads begins, so that a form is not tried where it cannot read what stands there. */
export interface Beginning {
  /** What the first token may be. */
  readonly first: Keys;
  /** What the second may be, where it reads more than one. */
  readonly second: Keys;
  /** True when it may read one token only. */
  readonly isSingle: boolean;
  /** True when it may read nothing and still pass. */
  readonly isOptional: boolean;
}

/** True where a form that reads something may begin. */
export function mayBegin(beginning: Beginning, tokens: Tokens, at: number): boolean {
  return isAmong(beginning.first, tokens, at) && mayGoOn(beginning, tokens, at);
}

/** The same where the first token is known to be right. */
export function mayGoOn({ second, isSingle }: Beginning, tokens: Tokens, at: number): boolean {
  return isSingle || isAmong(second, tokens, at + 1);
}

function isAmong(keys: Keys, tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (keys === null || keys.has(token.key));
}

/** One token that is one of these. */
export function ofToken(first: Keys): Beginning {
  return { first, second: new Set(), isSingle: true, isOptional: false };
}

/** A phrase of so many tokens. */
export function ofPhrase([first, second]: readonly string[]): Beginning {
  const keys = (key: string | undefined) => new Set(key === undefined ? [] : [key]);
  return { first: keys(first), second: keys(second), isSingle: second === undefined, isOptional: false };
}

/** Either of some forms. */
export function ofEither(forms: readonly Beginning[]): Beginning {
  return {
    first: union(forms.map(({ first }) => first)),
    second: union(forms.map(({ second }) => second)),
    isSingle: forms.some(({ isSingle }) => isSingle),
    isOptional: forms.some(({ isOptional }) => isOptional),
  };
}

/** Forms in a row. */
export function ofRow(forms: readonly Beginning[]): Beginning {
  return forms.reduce(following);
}

function following(one: Beginning, next: Beginning): Beginning {
  return {
    first: union([one.first, ...(one.isOptional ? [next.first] : [])]),
    second: union([
      one.second,
      ...(one.isSingle ? [next.first] : []),
      ...(one.isOptional ? [next.second] : []),
    ]),
    isSingle: (one.isSingle && next.isOptional) || (one.isOptional && next.isSingle),
    isOptional: one.isOptional && next.isOptional,
  };
}

/** The same, several times or not at all. */
export function ofSome(form: Beginning): Beginning {
  return { ...ofRow([form, { ...form, isOptional: true }]), isSingle: form.isSingle, isOptional: true };
}

function union(sets: readonly Keys[]): Keys {
  const keys = new Set<string>();
  for (const set of sets) {
    if (set === null) return null;
    for (const key of set) keys.add(key);
  }
  return keys;
}
