import type { Section } from '../lineContext';
import { withoutMarkup } from './inlineMarkup';
import { bulletLength, isToDo, readLabel, type Label } from './listMark';
import type { SourceLine } from './sourceLine';
import { isTicked } from '../marks/status';
import { isTitleLike } from './titles';

/** A line with what its marks say about it. Its text is what is left without hashes, bullets and bold marks. */
export interface Line {
  readonly text: string;
  /** Where `text` stands in the document. */
  readonly start: number;
  readonly indent: number;
  /** How many hashes stood before it, 0 for none. */
  readonly hashes: number;
  /** The whole line was bold. */
  readonly bold: boolean;
  readonly bullet: boolean;
  /** Number or letter at the start of `text`, which still holds it. */
  readonly label: Label | null;
  /** The cells when the line is a row of a table, else null. */
  readonly cells: readonly Cell[] | null;
  /** Empty lines above it. */
  readonly gap: number;
  /** True when page furniture stood between it and the line before. */
  readonly afterCut: boolean;
  /** True for a title that was parted from what stood on its line: it heads an item for certain. */
  readonly heads?: true;
  /** What the column says that it comes from, in minutes that are a table, or the box before it. */
  readonly holds?: Exclude<Section, 'minutes'>;
}

export interface Cell {
  readonly text: string;
  readonly start: number;
}

const HASHES = /^(#{1,6})\s+/;
/** A rule below a title makes it a heading: "====" of the first level, "----" of the second. */
const UNDERLINE = /^(?:={3,}|-{3,})$/;
const BOLD = /^(?:\*\*|__)((?:(?!\*\*|__).){1,300})(?:\*\*|__)(:?)$/;
const LONGEST_BOLD = 310;
/** The rule below a table's header row: "|---|---|". */
export const TABLE_RULE = /^(?=.*--)[\s|:-]+$/;

/** What stands on a line of the document. `gap` and `afterCut` come from the lines before it. */
export function readLine(source: SourceLine, { gap, afterCut }: Pick<Line, 'gap' | 'afterCut'>): Line {
  const hashes = HASHES.exec(source.text)?.[1]?.length ?? 0;
  const bullet = hashes === 0 ? bulletLength(source.text) : 0;
  const marks = bullet + (HASHES.exec(source.text.slice(bullet, bullet + 20))?.[0].length ?? 0);
  const written = source.text.slice(marks);
  const { text, start } = trimmed({ text: withoutMarkup(written), start: source.start + marks });
  const label = bullet > 0 && source.indent > 0 ? null : readLabel(text, gap > 0);
  return {
    text,
    start,
    indent: source.indent,
    hashes,
    bold: isBold(written.slice(start - source.start - marks + numberLength(text, label))) || isBold(written),
    bullet: bullet > 0 || isTicked(source.text),
    label,
    cells: bullet > 0 || hashes > 0 || isNumbered(text, label) ? null : readCells({ text, start }),
    gap,
    afterCut,
    ...(isToDo(source.text) && { holds: 'actionList' }),
  };
}

/** "1<tab>Opening": a number with a title behind a tab is no row. */
function isNumbered(text: string, label: Label | null): boolean {
  return label !== null && text.indexOf('\t') < label.length && !text.slice(label.length).includes('\t');
}

/** A line of words only: no bullet, no row of a table, without a number or letter. */
export function isPlain({ bullet, cells, label }: Line): boolean {
  return !bullet && !cells && !label;
}

/** A line that was read as something else: it keeps its place and heads nothing. */
export function blanked(line: Line): Line {
  return { ...line, text: '', label: null, hashes: 0, bold: false, bullet: false, cells: null };
}

/** The line as a heading, when the line below it is a rule and it has a title's words. */
export function underlined(line: Line, below: SourceLine): Line {
  const rule = UNDERLINE.exec(below.text)?.[0];
  const opens = line.gap > 0 || line.label !== null || line.bold;
  if (!rule || line.bullet || line.hashes > 0 || !opens || !isTitleLike(line.text)) return line;
  return { ...line, hashes: rule.startsWith('=') ? 1 : 2 };
}

function isBold(written: string): boolean {
  return BOLD.test(written.slice(0, LONGEST_BOLD + 1).trim());
}

/** Characters of the number itself, without the space behind it. */
function numberLength(text: string, label: Label | null): number {
  return label === null ? 0 : text.slice(0, label.length).trimEnd().length;
}

function trimmed({ text, start }: Cell): Cell {
  const rest = text.trimStart();
  return { text: rest.trimEnd(), start: start + text.length - rest.length };
}

/** Cells between bars ("| a | b |") or tabs; null where the line is no row. */
function readCells({ text, start }: Cell): readonly Cell[] | null {
  const bars = text.startsWith('|') && text.length > 1;
  const separator = bars ? '|' : '\t';
  if (!text.includes(separator)) return null;
  const from = bars ? 1 : 0;
  const inside = text.slice(from, bars && text.endsWith('|') ? -1 : undefined);
  let position = start + from;
  return inside.split(separator).map((cell) => {
    const found = trimmed({ text: cell, start: position });
    position += cell.length + 1;
    return found;
  });
}
