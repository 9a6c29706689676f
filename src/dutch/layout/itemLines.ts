import { blanked, type Cell, type Line } from './line';
import { isPlainTitle } from './titles';

/** A row of minutes that are a table. */
export interface ItemRow {
  readonly line: Line;
  /** Null in a row that goes on with the item above it. */
  readonly number: string | null;
  /** The title with what was said, in one cell or more. */
  readonly notes: readonly Cell[];
  readonly task: Cell | null;
  /** What the task's column holds. */
  readonly holds: NonNullable<Line['holds']>;
}

/** A row as lines that stand below one another: the title, what was said, and what is to be done by whom. */
export function itemLines({ line, number, notes, task, holds }: ItemRow): readonly Line[] {
  const [first, ...others] = notes;
  const said = others.map((cell) => note(line, cell));
  const head = first ? (number === null ? [note(line, first)] : headAndNote(line, number, first)) : [];
  const lines = [...head, ...said];
  if (!task) return lines;
  const last = lines.at(-1);
  if (last && !last.heads && isName(task))
    return [...lines.slice(0, -1), toTheEnd(line, last.start, 'actionList')];
  return [
    ...lines,
    holds === 'actionList' ? toTheEnd(line, barBefore(line, task), holds) : { ...note(line, task), holds },
  ];
}

const TITLE = /^.{2,120}?(?:\.(?=\s+\p{Lu})|[:;](?=\s|$)|$)/u;
/** A cell's paragraphs may have been put in one: a title, and a sentence that begins with a capital and soon has its verb. */
const BEFORE_SENTENCE =
  /^\p{Lu}[^.:;]{2,60}?(?=\s(?:(?:De|Het|Een|Er|We|Wij|Dit|Deze|Geen)\s\p{Ll}|\p{Lu}[\p{L}&]*\s(?:\p{Ll}+t|is|zijn|hebben|geven|zal|zullen|kan)\s))/u;

/** A title as a line that heads an item, and what stands behind it in the same cell as a line below it. */
export function headAndNote(line: Line, number: string, cell: Cell): readonly Line[] {
  const before = TITLE.exec(cell.text)?.[0] ?? cell.text.slice(0, LONGEST_TITLE);
  const isTitle = isPlainTitle(before.replace(END, '')) && !before.endsWith('.');
  const title = isTitle ? before : (BEFORE_SENTENCE.exec(before)?.[0] ?? before);
  const rest = cell.text.slice(title.length).trimStart();
  const head: Line = {
    ...blanked(line),
    text: title.replace(END, ''),
    start: cell.start,
    bold: true,
    label: { kind: 'number', value: Number(number), printed: number, sign: '.', below: false, length: 0 },
    heads: true,
    gap: 1,
  };
  if (rest === '') return [head];
  return [head, note(line, { text: rest, start: cell.start + cell.text.length - rest.length })];
}

const END = /[.:;]$/;
const LONGEST_TITLE = 120;

function note(line: Line, { text, start }: Cell): Line {
  return { ...blanked(line), text, start, gap: 1, afterCut: false };
}

/** A column of actions may only say who takes what stands beside it. */
function isName({ text }: Cell): boolean {
  return /^\p{Lu}[^\s.]{0,20}(?:(?:\s|\s?[,/]\s?|\sen\s)\p{Lu}[^\s.]{0,20}){0,3}$/u.test(text);
}

function barBefore({ text, start }: Line, task: Cell): number {
  const from = task.start - start;
  return start + Math.max(0, text.lastIndexOf('|', from), text.lastIndexOf('\t', from));
}

/** A row from a place in it to its end, with tabs for bars: they tell a row from a sentence. */
function toTheEnd(line: Line, start: number, holds: ItemRow['holds']): Line {
  const text = line.text
    .slice(start - line.start)
    .replaceAll('|', '\t')
    .trimEnd();
  return { ...note(line, { text, start }), holds };
}
