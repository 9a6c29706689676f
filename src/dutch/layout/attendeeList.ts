import type { DepartmentResolver } from '../../departments/department';

/** Somebody in a list as written, and whether the next one shares the bracket behind him: "A en B (BZK)". */
export interface ListEntry {
  readonly raw: string;
  readonly joinedToNext: boolean;
}

const COUNT = /^\(?\d{1,3}\s+(?:personen|leden|deelnemers|aanwezigen)\)?\s*:?\s*/i;
const NOBODY = /^(?:-|–|geen|n\.?v\.?t\.?|niemand|none|zie .{0,40}|.{0,20}\b(?:aan- en )?afwezigen|[.…]+)$/i;
/** A list of more people is none. */
const MOST = 300;
const LONGEST_ENTRY = 200;

/** The entries in the lines of a list of people: one a line, or run on with commas and broken anywhere. */
export function listEntries(lines: readonly string[]): readonly ListEntry[] {
  const entries = runsOn(lines)
    ? splitRun(lines.join(' ').replace(COUNT, ''))
    : wholeLines(lines).flatMap(splitLine);
  return entries
    .map((entry) => ({
      ...entry,
      raw: entry.raw
        .replace(COUNT, '')
        .trim()
        .replace(/(?<!\b\p{L}{1,3})[.,;:]+$/u, ''),
    }))
    .filter(({ raw }) => raw !== '' && raw.length <= LONGEST_ENTRY && !NOBODY.test(raw))
    .slice(0, MOST);
}

/** True when commas part the people and lines end where the page did. */
function runsOn(lines: readonly string[]): boolean {
  if (lines.length < 2) return true;
  if (lines.every((line) => isNameAndBody(splitRun(line)))) return false;
  const parts = splitRun(lines.join(' ')).length;
  return parts >= lines.length * 1.5 || lines.slice(0, -1).every((line) => /[,;]$/.test(line.trim()));
}

/** Lines that a page broke put together: the next begins small or closes a bracket. */
function wholeLines(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const goesOn = last !== undefined && (/^[\p{Ll})]/u.test(line) || opened(last) > 0);
    if (goesOn) whole[whole.length - 1] = `${last} ${line}`.slice(0, 4 * LONGEST_ENTRY);
    else whole.push(line);
  }
  return whole;
}

function opened(text: string): number {
  return text.split('(').length - text.split(')').length;
}

/** A line with one person may still hold commas: "de heer A, namens B". */
function splitLine(line: string): readonly ListEntry[] {
  const parts = splitRun(line);
  if (isNameAndBody(parts)) return [{ raw: parts.map(({ raw }) => raw).join(' | '), joinedToNext: false }];
  const isOne =
    parts.slice(1).some(({ raw }) => !/^(?:\p{Lu}|5\.1|\[|<)/u.test(raw)) ||
    /^(?:dhr|mw|mevr|de heer|mevrouw)\b/i.test(line);
  return isOne ? [{ raw: line, joinedToNext: false }] : parts;
}

/** "Anna Voorbeeld, Kadaster": a whole name, and behind the comma no other. */
function isNameAndBody([name, body, ...more]: readonly ListEntry[]): boolean {
  if (!name || !body || more.length > 0) return false;
  return /^\S+\s+\S/.test(name.raw) && !/^\p{Lu}[\p{L}.]*\s+(?:\p{Ll}+\s+)*\p{Lu}/u.test(body.raw);
}

/** Splits at commas, semicolons and "en" outside brackets, and where a new name follows a bracket. One pass. */
function splitRun(text: string): readonly ListEntry[] {
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
    } else if (depth === 0 && (char === ',' || char === ';')) cut(at, at + 1, false);
    else if (
      depth === 0 &&
      char === ' ' &&
      /^ (?:en|&|and) (?:\p{Lu}|5\.1|\[|<)/u.test(text.slice(at, at + 8))
    ) {
      const end = text.indexOf(' ', at + 1);
      cut(at, end, true);
      at = end - 1;
    }
  }
  cut(text.length, text.length, false);
  return entries.filter(({ raw }) => raw !== '');
}

const TITLED = /^(?:(?:dhr|mw|mevr|drs|ir|ing|mr|dr|prof)\.?\s|de heer\s|mevrouw\s|5\.1\.2|<sup>|\[)/i;
const NAMED =
  /^(?:\p{Lu}\.\s?|\p{Lu}[\p{L}'’-]+(?:,\s|\s+(?:(?:van|de|den|der|vd|vden|vder|ter|ten|in|’t|'t|el|la|het|te|von)\s+){0,3}\p{Lu}))/u;

/** True for a line that may stand in a list of people: it begins with a name, a title or a department, and is no sentence. */
export function looksLikePerson(line: string, departments: DepartmentResolver): boolean {
  const text = line.slice(0, LONGEST_ENTRY);
  if (
    /(?<![\p{L}-])(?:is|zijn|wordt|worden|heeft|hebben|zal|zullen|gaat|opent|geeft|meldt|vraagt|heet)(?![\p{L}-])/u.test(
      text,
    )
  )
    return false;
  return TITLED.test(text) || NAMED.test(text) || departments.mentions(text)[0]?.start === 0;
}
