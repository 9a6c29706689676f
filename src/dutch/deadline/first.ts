/** What a form may begin with, as keys of tokens; null: anything. It saves trying forms that cannot read a token. */
export type First = ReadonlySet<string> | null;

interface Beginning {
  readonly first: First;
  readonly isOptional: boolean;
}

/** What either of some forms may begin with. */
export function union(forms: readonly Beginning[]): First {
  const keys = new Set<string>();
  for (const { first } of forms) {
    if (first === null) return null;
    for (const key of first) keys.add(key);
  }
  return keys;
}

/** What forms in a row may begin with: the first, and the next as long as those before may be left out. */
export function firstOf(forms: readonly Beginning[]): First {
  const needed = forms.findIndex(({ isOptional }) => !isOptional);
  return union(needed < 0 ? forms : forms.slice(0, needed + 1));
}
