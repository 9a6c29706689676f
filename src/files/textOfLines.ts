import type { BodyLine } from '../markup/bodyLine';

/** Spaces that a list inside a list stands further in. */
const STEP = '  ';

/**
 * Lines with their layout as plain text that keeps it: hashes before a heading, numbers and bullets before list items, tabs
 * between cells, an empty line around paragraphs and headings.
 */
export function textOfLines(lines: readonly BodyLine[]): string {
  const text: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.heading > 0 || (index > 0 && isParagraph(line) && !isParagraph(lines[index - 1]))) text.push('');
    text.push(textOfLine(line));
    if (line.heading > 0 || isFullParagraph(line)) text.push('');
  }
  return text
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Shorter ones are the lines of an address or a list. */
const LEAST_LETTERS = 40;

/** A reader must not take the next for its second line. */
function isFullParagraph(line: BodyLine): boolean {
  return line.ends === true && isParagraph(line) && line.text.length >= LEAST_LETTERS;
}

function isParagraph(line: BodyLine | undefined): boolean {
  return line !== undefined && line.label === null && line.cells === null && line.heading === 0;
}

/** A row of which two cells or more have the same number of lines, more than one, is as many rows: "wat" and "wie" side by side. */
function rowsOf(cellLines: readonly (readonly string[])[]): readonly (readonly (readonly string[])[])[] {
  const most = Math.max(0, ...cellLines.map(({ length }) => length));
  const alike = cellLines.filter(({ length }) => length === most).length;
  if (most < 2 || alike < 2 || cellLines.some(({ length }) => length > 1 && length < most))
    return [cellLines];
  return Array.from({ length: most }, (_, row) => cellLines.map((lines) => lines.slice(row, row + 1)));
}

/** A row on one line; a last cell of several lines, as a list of people is, keeps them. */
function textOfRow(cellLines: readonly (readonly string[])[]): string {
  const last = cellLines.at(-1) ?? [];
  const before = cellLines.slice(0, -1);
  const keepsLines = cellLines.length === 2 && (before[0]?.length ?? 0) <= 1;
  const cells = before.map((lines) => lines.join(' '));
  return [...cells, last.join(keepsLines ? '\n' : ' ')].join('\t');
}

function textOfLine({ text, label, heading, depth, cellLines }: BodyLine): string {
  if (cellLines) return rowsOf(cellLines).map(textOfRow).join('\n');
  const mark = label === null ? '' : /^[\p{L}\p{N}.]+$/u.test(label) ? `${label.replace(/\.$/, '')}. ` : '- ';
  if (heading > 0) return `${'#'.repeat(heading)} ${mark}${text}`;
  return `${mark ? STEP.repeat(Math.max(0, depth - 1)) : ''}${mark}${text}`;
}
