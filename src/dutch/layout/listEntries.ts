import type { DepartmentResolver } from '../../departments/department';
import { COURTESY, FIRST_PREFIX, PREFIX, SURNAME, UNREADABLE } from '../parties/nameForms';

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
    else if (depth === 0 && char === ' ' && JOINED.test(text.slice(at, at + 16))) {
      const end = text.indexOf(' ', at + 1);
      cut(at, end, true);
      at = end - 1;
    }
  }
  cut(text.length, text.length, false);
  return entries.filter(({ raw }) => raw !== '');
}

const JOINED = new RegExp(`^ (?:en|&|and) (?:\\p{Lu}|${UNREADABLE}|${COURTESY} )`, 'u');

/** A surname before a comma: "Voorbeeld", "De Proef", "Voorbeeld-Proef". */
const ONLY_SURNAME = new RegExp(`^(?:${FIRST_PREFIX}\\s+){0,3}${SURNAME}(?:\\s?-\\s?${SURNAME})?$`, 'u');
/** What stands behind the comma: given names or initials, with surname prefixes, and what the list says beside them. */
const GIVEN = new RegExp(
  `^(?:(?:\\p{Lu}\\p{Ll}?\\.\\s?){1,4}|\\p{Lu}[\\p{Ll}-]+(?:-\\p{Lu}\\p{Ll}+)?)(?:\\s+${PREFIX})*\\s*(?=$|\\(|\\s[-–|]\\s|,)`,
  'u',
);
/** Initials can be nothing else behind a comma. */
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.){1,4}/u;

/**
 * "Voorbeeld, Anna (BZK), Jan Proef (VWS), OCW": surnames and what stands behind their commas put together, also where others in the list
 * are written the other way round, or are departments. What "en" joins are two people.
 */
export function pairedNames(
  entries: readonly ListEntry[],
  departments: DepartmentResolver,
): readonly ListEntry[] {
  const all: ListEntry[] = [];
  const pairs: ListEntry[] = [];
  for (let at = 0; at < entries.length; at += 1) {
    const [first, given] = [entries[at]!, entries[at + 1]];
    const isDepartment = departments.byName(first.raw) !== null;
    if (given && !first.joinedToNext && !isDepartment && isPair(first.raw, given.raw)) {
      const pair = { ...given, raw: `${first.raw}, ${given.raw}` };
      all.push(pair);
      pairs.push(pair);
      at += 1;
    } else if (isDepartment || isWhole(first.raw)) all.push(first);
    else return entries;
  }
  const areAll = pairs.length === all.length;
  const isCertain = areAll ? pairs.some(isTold) : pairs.every(({ raw }) => raw.includes('('));
  return pairs.length > 0 && isCertain ? all : entries;
}

/** Somebody written with given name or initials first, and where he is from. */
function isWhole(raw: string): boolean {
  return /^\p{Lu}\S*\s\S.*\(/u.test(raw);
}

/** Something tells that it is one person: a bracket, or initials behind the comma. */
function isTold({ raw }: ListEntry): boolean {
  return raw.includes('(') || INITIALS.test(raw.replace(/^[^,]*,\s*/, ''));
}

function isPair(surname: string, given: string): boolean {
  return ONLY_SURNAME.test(surname) && GIVEN.test(given);
}
