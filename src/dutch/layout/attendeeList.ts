import type { DepartmentResolver } from '../../departments/department';
import { pairedNames, splitRun, type ListEntry } from './listEntries';
import { COURTESY, FIRST_PREFIX, PREFIX, SURNAME, UNREADABLE } from '../parties/nameForms';
import { groupedLines } from './listGroups';
import { isNote, noteGroups, splitAtSemicolons } from './listNotes';

const COUNT = /^\(?\d{1,3}\s+(?:personen|leden|deelnemers|aanwezigen)\)?\s*:?\s*/i;
const NOBODY = /^(?:-|–|geen|n\.?v\.?t\.?|niemand|none|zie .{0,40}|.{0,20}\b(?:aan- en )?afwezigen|[.…]+)$/i;
const NUMBER = /^\d{1,2}[.)]\s+/;
/** A list of more people is none. */
const MOST = 300;
const LONGEST_ENTRY = 200;
const ALSO = /^alsmede\s+/i;
/** "allen lid van de raad": of those before it. */
const OF_ALL = /(?:^|\s)(?:allen|beiden)\s[^()]{2,100}$/u;

/** Somebody in a list, and what the list says of him by the group he stands in: "BZK: Anna, Jan". */
export interface ListedPerson extends ListEntry {
  readonly group: string | null;
}

/** The entries in the lines of a list of people: one a line, or run on with commas and broken anywhere. */
export function listEntries(
  lines: readonly string[],
  departments: DepartmentResolver,
): readonly ListedPerson[] {
  const all = groupedLines(lines, departments).flatMap(({ group, lines: inGroup }) =>
    (group !== null && sentNobody(inGroup) ? [SENT_NOBODY] : entriesOf(inGroup, departments)).map(
      (entry) => ({ ...entry, group }),
    ),
  );
  return withSurnamesApart(all).slice(0, MOST);
}

const SENT_NOBODY: ListEntry = { raw: 'niemand', joinedToNext: false };

/** "VWS: niemand, afgemeld wegens ziekte". */
function sentNobody([first = '']: readonly string[]): boolean {
  return /^niemand(?:$|[\s,;.])/i.test(first.trim());
}

/** Where a list has surnames only, it has no given names behind a comma. */
function withSurnamesApart(all: readonly ListedPerson[]): readonly ListedPerson[] {
  const bare = all.filter(({ raw }) => SURNAME_ONLY.test(raw)).length;
  return all.flatMap((person) => {
    const [, first = '', second = ''] = TWO_NAMES.exec(person.raw) ?? [];
    const isTwo = second !== '' && (bare >= LEAST_SURNAMES || /\((?:allen|beiden)\s/.test(second));
    return isTwo
      ? [
          { ...person, raw: first, joinedToNext: false },
          { ...person, raw: second },
        ]
      : [person];
  });
}

const LEAST_SURNAMES = 3;
const SURNAME_ONLY = new RegExp(`^(?:${FIRST_PREFIX}\\s){0,3}${SURNAME}(?:\\s\\([^()]{1,30}\\))?$`, 'u');
const TWO_NAMES = new RegExp(`^(${SURNAME}),\\s(${SURNAME}(?:\\s\\(.*)?)$`, 'u');

function entriesOf(lines: readonly string[], departments: DepartmentResolver): readonly ListEntry[] {
  const entries = runsOn(lines, departments)
    ? splitAll(lines.join(' ').replace(COUNT, ''), departments)
    : wholeLines(lines).flatMap((line) => splitLine(line, departments));
  return entries
    .map((entry) => ({
      ...entry,
      raw: entry.raw
        .replace(COUNT, '')
        .replace(NUMBER, '')
        .replace(ALSO, '')
        .replace(OF_ALL, '')
        .trim()
        .replace(/(?<!\b\p{L}{1,3})[.,;:]+$/u, ''),
    }))
    .filter(({ raw }) => raw !== '' && raw.length <= LONGEST_ENTRY && !NOBODY.test(raw))
    .slice(0, MOST);
}

/** True when commas part the people and lines end where the page did. */
function runsOn(lines: readonly string[], departments: DepartmentResolver): boolean {
  if (lines.length < 2) return true;
  if (lines.every((line) => NUMBER.test(line) || splitLine(line, departments).length === 1)) return false;
  if (lines.some((line) => line.startsWith('(')) && lines.some((line) => BROKEN.test(line))) return true;
  const parts = splitAll(lines.join(' '), departments).length;
  return parts >= lines.length * 1.5 || lines.slice(0, -1).every((line) => /[,;]$/.test(line.trim()));
}

/** "(Kadaster), Joop van": a bracket is closed and somebody else begins. */
const BROKEN = /\),\s+\p{Lu}/u;

/** Lines that a page broke put together: the next begins small or closes a bracket. */
function wholeLines(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const goesOn = last !== undefined && ((/^[\p{Ll})]/u.test(line) && !TITLED.test(line)) || isOpen(last));
    if (goesOn) whole[whole.length - 1] = `${last} ${line}`.slice(0, 4 * LONGEST_ENTRY);
    else whole.push(line);
  }
  return whole;
}

/** A bracket was opened and not closed. */
export function isOpen(text: string): boolean {
  return text.split('(').length > text.split(')').length;
}

function splitAll(text: string, departments: DepartmentResolver): readonly ListEntry[] {
  return (
    splitAtSemicolons(text, departments) ?? noteGroups(pairedNames(splitRun(text), departments), departments)
  );
}

/** A line with one person may still hold commas: "de heer A, namens B". */
function splitLine(line: string, departments: DepartmentResolver): readonly ListEntry[] {
  const parts = splitAll(line, departments);
  const [first, ...rest] = parts.map(({ raw }) => raw);
  if (first === undefined || rest.length === 0) return parts;
  const areNotes =
    rest.length > 1 && rest.every((part) => isNote(part, departments)) && !isNote(first, departments);
  if (areNotes || isNameAndBody(parts)) return [{ raw: [first, ...rest].join(' | '), joinedToNext: false }];
  const isOne =
    !rest.some((part) => TITLED.test(part)) &&
    (TITLED_FIRST.test(line) || rest.some((part) => !NAME_START.test(part)));
  return isOne ? [{ raw: line, joinedToNext: false }] : parts;
}

const TITLED_FIRST = new RegExp(`^${COURTESY}\\s`, 'i');
const NAME_START = new RegExp(`^(?:\\p{Lu}|${UNREADABLE})`, 'u');

/** "Anna Voorbeeld, Kadaster": a whole name, and behind the comma no other. */
function isNameAndBody([name, body, ...more]: readonly ListEntry[]): boolean {
  if (!name || !body || more.length > 0 || name.joinedToNext || name.raw.includes('(')) return false;
  return /^\S+\s+\S/.test(name.raw) && !/^\p{Lu}[\p{L}.]*\s+(?:\p{Ll}+\s+)*\p{Lu}/u.test(body.raw);
}

const TITLED = new RegExp(`^(?:${COURTESY}\\s|5\\.1\\.2|<sup>|\\[[^\\]]{1,30}\\])`, 'i');
const NAMED = new RegExp(
  `^(?:\\p{Lu}\\.\\s?|${SURNAME}(?:,\\s|\\s\\([^()]{2,40}\\),|\\s+(?:${PREFIX}\\s+){0,3}\\p{Lu}))`,
  'u',
);

/** True for a line that may stand in a list of people: it begins with a name, a title or a department, and is no sentence. */
export function looksLikePerson(line: string, departments: DepartmentResolver): boolean {
  const text = line.slice(0, LONGEST_ENTRY);
  if (
    /(?<![\p{L}-])(?:is|zijn|wordt|worden|heeft|hebben|zal|zullen|gaat|opent|geeft|meldt|vraagt|heet)(?![\p{L}-])/u.test(
      text,
    )
  )
    return false;
  if (TITLED.test(text) || NAMED.test(text) || departments.mentions(text)[0]?.start === 0) return true;
  return isLabelledPerson(text, departments);
}

/** "Ambtelijk: Voorbeeld (BZK), Proef (VWS)": a group by another name. */
function isLabelledPerson(text: string, departments: DepartmentResolver): boolean {
  const [, person = '', home = ''] = LABELLED.exec(text) ?? [];
  return person !== '' && departments.mentions(home)[0]?.start === 0;
}

const LABELLED = new RegExp(
  `^\\p{Lu}\\p{Ll}[\\p{L} ]{1,28}:\\s+(${SURNAME}(?:\\s[\\p{L}.'’-]{1,20}){0,4})\\s\\(([^()]{2,40})\\)`,
  'u',
);

/** "1. Anna Voorbeeld (BZK)": somebody in a numbered list. */
export function looksLikeNumberedPerson(line: string, departments: DepartmentResolver): boolean {
  return NUMBER.test(line) && looksLikePerson(line.replace(NUMBER, ''), departments);
}
