import { tidy } from '../markup/bodyLine';

/** What a display name in the address book says besides the name. */
export interface DisplayName {
  /** The name in reading order: "Anna Voorbeeld". */
  readonly name: string;
  /** What stood in brackets or behind a dash or bar, outermost last: ["VWS", "WDGV + VGP"]. */
  readonly notes: readonly string[];
}

/** The address book keeps no longer names. What an outsider calls himself may be of any length. */
const LONGEST = 256;
const BRACKETS = /\s*\(([^()]*)\)/g;
/** Initials, then the small words before a surname: "A.B. van den". */
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.?[\s-]?){1,5}((?:\s*\b\p{Ll}+){0,3})$/u;

/**
 * Takes a name as Dutch ministries keep it apart: "Voorbeeld, A. (Anna) (BZK)", "Proef, Bram | VWS", "Figurant, I. (Iris) -
 * BD/DGC-19". A bracket after initials is the given name; every other note is kept for whoever reads departments.
 */
export function readDisplayName(display: string): DisplayName {
  const written = tidy(display).slice(0, LONGEST);
  const [head = '', ...tail] = written.split(/\s+[|–-]\s+|\s*\|\s*/);
  const brackets = [...written.matchAll(BRACKETS)].map((match) => (match[1] ?? '').trim()).filter(Boolean);
  const plain = head.replace(BRACKETS, '').trim();
  const [surname = '', given = ''] = plain.split(/\s*,\s*/, 2);
  const initials = INITIALS.exec(given);
  const givenInBracket = initials ? brackets.find((note) => isGivenName(note)) : undefined;
  const first = givenInBracket ? `${givenInBracket} ${initials?.[1]?.trim() ?? ''}`.trim() : given;
  const name = given ? `${first} ${surname}` : surname;
  const notes = [
    ...tail.map((part) => part.replace(BRACKETS, '').trim()),
    ...brackets.filter((note) => note !== givenInBracket),
  ];
  return { name: name.trim(), notes: notes.filter(Boolean) };
}

/** "Anna" and "Jean-Paul" are; "BZK", "VNG" and "MinFin" are not. */
function isGivenName(note: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}?\p{Ll}+)*$/u.test(note);
}
