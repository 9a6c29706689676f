import { agendaEntry, type AgendaEntry } from './agendaEntry';
import { agendaTable, agendaTableByShape } from './agendaTable';
import type { BodyLine } from '../markup/bodyLine';

const HEADING =
  /^(?:(?:(?:concept|voorlopige|geannoteerde|vaste)[ -]*)?agenda(?:punten)?\b(?:[^.?!]|\.(?=\d|d\.|\s+\d)){0,60}[:.]?|(?:te bespreken(?: punten)?|bespreekpunten|programma)\s*:)$/i;
/** "Agenda volgt": a sentence about it, not the agenda. */
const SENTENCE = /\b(?:volgt|volgen|wordt|worden|komt|is|zijn|nog|nagezonden|bijgevoegd|follows|will)\b/i;
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
  const heading = lines.findIndex(({ text }) => isHeading(text));
  if (heading >= 0) {
    const below = entriesBelow(lines.slice(heading + 1));
    if (below.length > 0) return below.slice(0, MOST);
  }
  return (agendaTable(lines) ?? listWithoutHeading(lines)).slice(0, MOST);
}

function isHeading(text: string): boolean {
  const plain = text.replace(/^[*_#\s]{1,4}|[*_]{1,3}$/g, '');
  return (HEADING.test(plain) && !SENTENCE.test(plain)) || LEAD.test(plain);
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
  return from[0] && read(numbered(from[0], null)).marked ? markedRun(from) : plainRun(from);
}

function read(line: BodyLine): AgendaEntry {
  return agendaEntry(line, line.label !== null);
}

function markedRun(lines: readonly BodyLine[]): readonly AgendaEntry[] {
  const entries: AgendaEntry[] = [];
  let wrapped = false;
  for (const [index, line] of lines.entries()) {
    if (entries.length > MOST) break;
    const entry = read(numbered(line, lastNumber(entries)));
    const last = entries.at(-1);
    const marked = entry.marked && entry.title !== '';
    if (marked) entries.push(entry);
    else if (wrapped && continues(line) && last)
      entries[entries.length - 1] = { ...last, title: `${last.title} ${line.text}` };
    else if (line.text !== '' && !goesOn(lines, index, lastNumber(entries))) break;
    else wrapped = false;
    if (marked) wrapped = true;
  }
  return levelled(entries);
}

/** "2 verslag" is prose by itself ("2 nieuwe collega's"), but an item after item 1. */
function numbered(line: BodyLine, last: number | null): BodyLine {
  const next = last === null ? '1' : String(last + 1);
  if (!line.text.startsWith(`${next} `)) return line;
  return { ...line, text: `${next}. ${line.text.slice(next.length + 1)}` };
}

/** Between numbers a bullet stands below one; without numbers a letter stands by itself. */
function levelled(entries: readonly AgendaEntry[]): readonly AgendaEntry[] {
  if (lastNumber(entries) === null) {
    const top = entries.findIndex(({ level }) => level === 0);
    return entries.map((entry, index) => (top < 0 || index < top ? { ...entry, level: 0 } : entry));
  }
  if (entries[0]?.number === null) return entries;
  return entries.map((entry) => {
    const isBullet = entry.number === null && !entry.inserted && !entry.timed;
    return isBullet ? { ...entry, level: 1 } : entry;
  });
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
