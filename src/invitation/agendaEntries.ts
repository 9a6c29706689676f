import { agendaEntry, type AgendaEntry } from './agendaEntry';
import { agendaTable } from './agendaTable';
import type { BodyLine } from './bodyLine';

const HEADING = /^(?:(?:concept|voorlopige|geannoteerde|vaste)[ -]*)?agenda(?:punten)?\b[^.?!]{0,60}:?$/i;
const LEAD = /\bagenda\b.{0,60}:$/i;
/** A line this long under "Agenda" is prose, not an item without a number. */
const LONGEST_PLAIN = 120;
/** Fewer numbered lines than this, without a heading, are somebody's list, not an agenda. */
const FEWEST = 3;

/** The agenda in one message: under a heading, else in a table, else a numbered list. Empty when there is none. */
export function agendaEntries(lines: readonly BodyLine[]): readonly AgendaEntry[] {
  const heading = lines.findIndex(({ text }) => HEADING.test(text) || LEAD.test(text));
  if (heading >= 0) {
    const below = entriesBelow(lines.slice(heading + 1));
    if (below.length > 0) return below;
  }
  const table = agendaTable(lines);
  if (table) return table;
  const first = lines.findIndex((line) => agendaEntry(line, line.label !== null).number !== null);
  const numbered = first < 0 ? [] : entriesBelow(lines.slice(first));
  return numbered.length >= FEWEST ? numbered : [];
}

/** The run of items at the top of these lines; what follows the run is something else. */
function entriesBelow(lines: readonly BodyLine[]): readonly AgendaEntry[] {
  const start = lines.findIndex(({ text }) => text !== '');
  const from = start < 0 ? [] : lines.slice(start);
  if (from[0]?.cells) return agendaTable(from.filter(({ cells }) => cells)) ?? [];
  const marked = agendaEntry(from[0] ?? empty, from[0]?.label !== null).marked;
  return marked ? markedRun(from) : plainRun(from);
}

const empty: BodyLine = { text: '', label: null, depth: 0, cells: null };

function markedRun(lines: readonly BodyLine[]): readonly AgendaEntry[] {
  const entries: AgendaEntry[] = [];
  let previous = empty;
  for (const line of lines) {
    const entry = agendaEntry(line, line.label !== null);
    const last = entries.at(-1);
    if (entry.marked && entry.title) entries.push(entry);
    else if (continues(line, previous) && last)
      entries[entries.length - 1] = { ...last, title: `${last.title} ${line.text}` };
    else if (line.text !== '') break;
    previous = line;
  }
  return entries;
}

/** A wrapped line of plain text is indented and follows at once. */
function continues(line: BodyLine, previous: BodyLine): boolean {
  return line.depth > 0 && line.text !== '' && line.label === null && previous.text !== '';
}

function plainRun(lines: readonly BodyLine[]): readonly AgendaEntry[] {
  const end = lines.findIndex(({ text }) => text === '' || text.length > LONGEST_PLAIN || /[.!]$/.test(text));
  return (end < 0 ? lines : lines.slice(0, end))
    .map((line) => agendaEntry(line, false))
    .filter(({ title }) => title !== '');
}
