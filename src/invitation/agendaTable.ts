import type { AgendaEntry } from './agendaEntry';
import { agendaEntry } from './agendaEntry';
import { PLAIN, type BodyLine } from '../markup/bodyLine';

interface Columns {
  readonly number: number;
  readonly subject: number;
  readonly presenter: number;
}

const HEADINGS = {
  number: /^(?:nr\.?|#|no\.?|punt|agendapunt nr)$/i,
  subject: /^(?:onderwerp|agendapunt|agenda|omschrijving|subject|item|topic|wat)\b/i,
  presenter: /^(?:wie|door|inbreng|inbrenger|portefeuillehouder|indiener|who|presenter|spreker)\b/i,
};

/** The agenda in a table that has a column for the subject, or null when these rows are no such table. */
export function agendaTable(rows: readonly BodyLine[]): readonly AgendaEntry[] | null {
  const header = rows.findIndex((row) => row.cells && columnsOf(row.cells));
  const columns = header < 0 ? null : columnsOf(rows[header]?.cells ?? []);
  if (!columns) return null;
  return entriesOf(rows.slice(header + 1), columns);
}

/** The agenda in a table without a header: a number or a time first, then the subject, then who presents it. */
export function agendaTableByShape(rows: readonly BodyLine[]): readonly AgendaEntry[] {
  const cells = rows[0]?.cells ?? [];
  const subject = cells.findIndex((cell) => /\p{L}{2}/u.test(cell.replace(/\buur\b/i, '')));
  if (subject < 0) return [];
  const number = cells.findIndex((cell) => /^\d{1,2}[.)]?$/.test(cell));
  return entriesOf(rows, { number, subject, presenter: subject + 1 });
}

function entriesOf(rows: readonly BodyLine[], columns: Columns): readonly AgendaEntry[] {
  return rows
    .flatMap((row) => (row.cells ? [rowEntry(row.cells, columns)] : []))
    .filter((entry) => entry.title !== '');
}

function columnsOf(cells: readonly string[]): Columns | null {
  const at = (heading: RegExp) => cells.findIndex((cell) => heading.test(cell));
  const subject = at(HEADINGS.subject);
  return subject < 0 ? null : { number: at(HEADINGS.number), subject, presenter: at(HEADINGS.presenter) };
}

function rowEntry(cells: readonly string[], { number, subject, presenter }: Columns): AgendaEntry {
  const label = number < 0 ? '' : (cells[number] ?? '').replace(/[.)]$/, '');
  const text = `${label ? `${label}. ` : ''}${cells[subject] ?? ''}`;
  const entry = agendaEntry({ ...PLAIN, text }, false);
  const who = presenter < 0 ? '' : (cells[presenter] ?? '');
  return { ...entry, presenter: entry.presenter ?? (who || null), marked: true };
}
