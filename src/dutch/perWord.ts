/** More different words than a long document has; then the telling begins anew, so that memory stays bounded. */
const MOST = 20_000;
/** What is longer is no word, and does not come back. */
const LONGEST = 40;

/**
 * The same as `tell`, which is pure, but asked once for each different word: running text repeats most of its words ten times
 * over. A word is kept as a copy, so that the text it was cut from can go.
 */
export function perWord<T>(tell: (word: string) => T): (word: string) => T {
  const told = new Map<string, { readonly value: T }>();
  return (word) => {
    if (word.length > LONGEST) return tell(word);
    const known = told.get(word);
    if (known) return known.value;
    if (told.size >= MOST) told.clear();
    const copy = [...word].join('');
    const value = tell(copy);
    told.set(copy, { value });
    return value;
  };
}
