import { agendaEntry, type AgendaEntry } from './agendaEntry';
import { agendaTable, agendaTableByShape } from './agendaTable';
import type { BodyLine } from './bodyLine';

const HEADING =
  /^(?:(?:(?:concept|voorlopige|geannoteerde|vaste)[ -]*)?agenda(?:punten)?\b[^.?!]{0,60}:?|(?:te bespreken(?: punten)?|bespreekpunten|programma)\s*:)$/i;
const LEAD = /\bagenda\b.{0,60}:$/i;
/** A line this long under "Agenda" is prose, not an item without a number. */
const LONGEST_PLAIN = 120;
/** Fewer numbered lines than this, without a heading, are somebody's list, not an agenda. */
const FEWEST = 3;
/** More items than this are no agenda. */
const MOST = 150;
/** An explanation below an item is at most this many lines. */
const EXPLANATION_MOST = 8;

/** The agenda in one message: under a heading, else in a table, else a numbered or timed list. Empty when there is none. */
export function agendaEntries(lines: readonly BodyLine[]): readonly AgendaEntry[] {
  const heading = lines.findIndex(({ text }) => HEADING.test(text) || LEAD.test(text));
  if (heading >= 0) {
    const below = entriesBelow(lines.slice(heading + 1));
    if (below.length > 0) return below.slice(0, MOST);
  }
  return (agendaTable(lines) ?? listWithoutHeading(lines)).slice(0, MOST);
}

function listWithoutHeading(lines: readonly BodyLine[]): readonly AgendaEntry[] {
  const first = lines.findIndex((line) => {
    const { number, timed } = read(line);
    return number !== null || timed;
  });
  const listed = first < 0 ? [] : entriesBelow(lines.slice(first));
  return listed.length >= FEWEST ? listed : [];
}

/** The run of items at the top of these lines; what follows the run is something else. */
function entriesBelow(lines: readonly BodyLine[]): readonly AgendaEntry[] {
  const start = lines.findIndex(({ text }) => text !== '');
  const from = start < 0 ? [] : lines.slice(start);
  if (from[0]?.cells) {
    const end = from.findIndex(({ cells }) => cells === null);
    const rows = from.slice(0, end < 0 ? undefined : end);
    return agendaTable(rows) ?? agendaTableByShape(rows);
  }
  return from[0] && read(from[0]).marked ? markedRun(from) : plainRun(from);
}

function read(line: BodyLine): AgendaEntry {
  return agendaEntry(line, line.label !== null);
}

function markedRun(lines: readonly BodyLine[]): readonly AgendaEntry[] {
  const entries: AgendaEntry[] = [];
  let wrapped = false;
  for (const [index, line] of lines.entries()) {
    if (entries.length > MOST) break;
    const entry = read(line);
    const last = entries.at(-1);
    const marked = entry.marked && entry.title !== '';
    if (marked) entries.push(entry);
    else if (wrapped && continues(line) && last)
      entries[entries.length - 1] = { ...last, title: `${last.title} ${line.text}` };
    else if (line.text !== '' && !goesOn(lines, index, lastNumber(entries))) break;
    else wrapped = false;
    if (marked) wrapped = true;
  }
  return entries;
}

/** A wrapped line of plain text is indented and follows at once. */
function continues(line: BodyLine): boolean {
  return line.depth > 0 && line.text !== '' && line.label === null;
}

/** Words between two items explain the first when the next number follows soon. */
function goesOn(lines: readonly BodyLine[], index: number, last: number | null): boolean {
  if (last === null) return false;
  return lines.slice(index + 1, index + 1 + EXPLANATION_MOST).some((line) => read(line).number === last + 1);
}

function lastNumber(entries: readonly AgendaEntry[]): number | null {
  return entries.findLast(({ number }) => number !== null)?.number ?? null;
}

/** Lines without numbers, up to an empty line; up to prose when there is an empty line after the very first. */
function plainRun(lines: readonly BodyLine[]): readonly AgendaEntry[] {
  const spaced = lines[1]?.text === '';
  const end = lines.findIndex(({ text }) => (text === '' ? !spaced : isProse(text)));
  return lines
    .slice(0, end < 0 ? MOST : end)
    .map((line) => agendaEntry(line, false))
    .filter(({ title }) => title !== '');
}

function isProse(text: string): boolean {
  return text.length > LONGEST_PLAIN || /[.!]$/.test(text);
}
