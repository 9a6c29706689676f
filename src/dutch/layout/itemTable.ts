import { itemLines, type ItemRow } from './itemLines';
import { titleOf } from './itemTitle';
import type { Cell, Line } from './line';
import { headsList } from './section';
import { isTitleLike, isUsualTitle } from './titles';

const NUMBER_COLUMN = /^(?:nr\.?|no\.?|#|nummer|punt|agendapunt)$/i;
const TOPIC_COLUMN = /^(?:agenda)?(?:punt|onderwerp)(?:en)?\b.{0,30}$/i;
const ACTION_COLUMN = /^(?:besluit(?:en)?\s?(?:\/|en|&)\s?)?acti(?:e|es|epunt|epunten)\b.{0,30}$/i;
const MIXED_COLUMN = /^besluit/i;
const DECISION_COLUMN = /^besluit(?:en)?$/i;
const LEAST_ROWS = 2;

interface Columns {
  readonly separator: string;
  readonly topic: number;
  readonly action: number;
  /** Its last column says what was decided as well as what is to be done, or only the former. */
  readonly kind: 'actions' | 'mixed' | 'decisions';
}

/**
 * Minutes that are one table, an item in each row ("Nr | Onderwerp | Actie"), as lines: the item's title, what was said of it,
 * and what is to be done. Any other table stays as it is, and so does a list of decisions below an agenda. One pass.
 */
export function withItemTables(lines: readonly Line[]): readonly Line[] {
  const found: Line[] = [];
  const agenda = lines.findIndex(beginsAgenda);
  let index = 0;
  while (index < lines.length) {
    const isList = agenda >= 0 && index - 1 > agenda && headsList(lines[index - 1]?.text ?? '');
    const columns = isList ? null : columnsOf(lines[index] as Line);
    const rows = columns ? rowsBelow(lines, index, columns) : [];
    if (isMinutes(rows)) for (const line of rows.flatMap(itemLines)) found.push(line);
    else for (const line of lines.slice(index, index + 1 + rows.length)) found.push(line);
    index += 1 + rows.length;
  }
  return found;
}

function beginsAgenda(line: Line): boolean {
  return (line.label !== null || line.hashes > 0) && !line.cells && isUsualTitle(titleOf(line));
}

function columnsOf(line: Line): Columns | null {
  const separator = line.text.includes('\t') ? '\t' : '|';
  if (!line.text.includes(separator)) return null;
  const names = cellsOf(line, separator).map(({ text }) => text);
  const topic = names.findIndex((name, at) => at > 0 && TOPIC_COLUMN.test(name));
  const action = names.findIndex((name) => ACTION_COLUMN.test(name) || DECISION_COLUMN.test(name));
  if (!NUMBER_COLUMN.test(names[0] ?? '') || topic < 0 || action <= topic) return null;
  const name = names[action] ?? '';
  const kind = DECISION_COLUMN.test(name) ? 'decisions' : MIXED_COLUMN.test(name) ? 'mixed' : 'actions';
  return { separator, topic, action, kind };
}

function rowsBelow(lines: readonly Line[], header: number, columns: Columns): readonly ItemRow[] {
  const rows: ItemRow[] = [];
  for (let index = header + 1; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (line.hashes > 0 || line.bullet || !line.text.includes(columns.separator)) break;
    rows.push(rowOf(line, columns));
  }
  return rows;
}

function rowOf(line: Line, { separator, topic, action, kind }: Columns): ItemRow {
  const cells = cellsOf(line, separator);
  const number = /^(\d{1,2})\s?[.)]?$/.exec(cells[0]?.text ?? '')?.[1] ?? null;
  const notes = cells.slice(topic, action).filter(({ text }) => text !== '');
  const task = cells[action];
  const rest = cells.slice(action + 1).filter(({ text }) => text !== '');
  const holds =
    kind === 'decisions' || (kind === 'mixed' && isDecision(task, rest)) ? 'decisionList' : 'actionList';
  return { line, number, notes, task: task?.text ? task : null, holds };
}

const DECIDED =
  /^(?:besluit|besloten|akkoord|vastgesteld|conform|goedgekeurd|ter kennis)|\p{L}(?:steld|keurd|nomen)\W*$/iu;

function isDecision(task: Cell | undefined, rest: readonly Cell[]): boolean {
  return rest.length === 0 && DECIDED.test(task?.text.slice(0, 200) ?? '');
}

/** Rows that are numbered from 1 on, with an item among them that every meeting has. */
function isMinutes(rows: readonly ItemRow[]): boolean {
  const numbers = rows.flatMap(({ number }) => (number === null ? [] : [Number(number)]));
  const first = rows.map(({ notes }) => notes[0]?.text ?? '');
  const areCounted = numbers.every((number, at) => number === at + 1);
  const titles = first.filter((text) => isTitleLike(text.slice(0, 20)));
  return numbers.length >= LEAST_ROWS && areCounted && rows[0]?.number === '1' && titles.some(isUsualTitle);
}

function cellsOf(line: Line, separator: string): readonly Cell[] {
  const from = line.text.startsWith(separator) ? 1 : 0;
  let position = line.start + from;
  return line.text
    .slice(from)
    .split(separator)
    .map((cell) => {
      const start = position + cell.length - cell.trimStart().length;
      position += cell.length + 1;
      return { text: cell.trim(), start };
    });
}
