/** Somebody in a list as written, and whether the next one shares the bracket behind him: "A en B (BZK)". */
export interface ListEntry {
  readonly raw: string;
  readonly joinedToNext: boolean;
}

/** Splits at commas, semicolons and "en" outside brackets, and where a new name follows a bracket. One pass. */
export function splitRun(text: string): readonly ListEntry[] {
  const entries: ListEntry[] = [];
  let depth = 0;
  let from = 0;
  const cut = (to: number, next: number, joinedToNext: boolean) => {
    entries.push({ raw: text.slice(from, to).trim(), joinedToNext });
    from = next;
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '(') depth += 1;
    else if (char === ')') {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && /^\)\s{1,3}(?:\p{Lu}\p{Ll}|5\.1)/u.test(text.slice(at, at + 8)))
        cut(at + 1, at + 1, false);
    } else if (depth === 0 && (char === ',' || char === ';') && !/^,\s?\(/.test(text.slice(at, at + 3)))
      cut(at, at + 1, false);
    else if (
      depth === 0 &&
      char === ' ' &&
      /^ (?:en|&|and) (?:\p{Lu}|5\.1|\[|<|de (?:heren|heer|dames?) |mevrouw |dhr|mw|mevr)/u.test(
        text.slice(at, at + 16),
      )
    ) {
      const end = text.indexOf(' ', at + 1);
      cut(at, end, true);
      at = end - 1;
    }
  }
  cut(text.length, text.length, false);
  return entries.filter(({ raw }) => raw !== '');
}

/** A surname before a comma: "Voorbeeld", "De Proef", "Voorbeeld-Proef". */
const SURNAME =
  /^(?:(?:van|de|den|der|ter|ten|te|in|'t|’t|het|la|el)\s+){0,3}\p{Lu}[\p{L}'’-]+(?:\s?-\s?\p{Lu}[\p{L}'’-]+)?$/iu;
/** What stands behind the comma: given names or initials, with surname prefixes, and what the list says beside them. */
const GIVEN =
  /^(?:(?:\p{Lu}\p{Ll}?\.\s?){1,4}|\p{Lu}[\p{Ll}-]+(?:-\p{Lu}\p{Ll}+)?)(?:\s+(?:van|de|den|der|ter|ten|te|in|'t|’t|het))*\s*(?=$|\(|\s[-–|]\s|,)/u;
/** Initials can be nothing else behind a comma. */
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.){1,4}/u;

/** "Voorbeeld, Anna (BZK), Proef, Jan (VWS)": surnames and what stands behind their commas put together. */
export function pairedNames(entries: readonly ListEntry[]): readonly ListEntry[] {
  if (entries.length < 2 || entries.length % 2 > 0) return entries;
  const pairs = entries.flatMap((surname, index) => {
    const given = entries[index + 1];
    return index % 2 === 0 && given ? [[surname, given] as const] : [];
  });
  if (!pairs.every(([surname, given]) => isPair(surname.raw, given.raw))) return entries;
  const isCertain = pairs.some(([, { raw }]) => raw.includes('(') || INITIALS.test(raw));
  if (!isCertain) return entries;
  return pairs.map(([surname, given]) => ({ ...given, raw: `${surname.raw}, ${given.raw}` }));
}

function isPair(surname: string, given: string): boolean {
  return SURNAME.test(surname) && GIVEN.test(given);
}
