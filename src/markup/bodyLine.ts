/** One line of a message or document, with what its layout said about it. */
export interface BodyLine {
  readonly text: string;
  /** Label that the layout gave it ("1", "b", "•"), or null: a typed label is still in the text. */
  readonly label: string | null;
  /** Level of the heading it is, 1 to 6; 0 for any other line. */
  readonly heading: number;
  /** How deep in lists, 0 outside any; in plain text the number of leading spaces. */
  readonly depth: number;
  /** The cells when the line is a row of a table. */
  readonly cells: readonly string[] | null;
  /** It ends its paragraph: what stands on the next line does not go on with it, as it does where a line was only broken. */
  readonly ends?: true;
  /** The same with the lines of each cell apart. */
  readonly cellLines: readonly (readonly string[])[] | null;
}

/** A line that is no row of a table, nor anything else than its words. */
export const PLAIN: BodyLine = { text: '', label: null, heading: 0, depth: 0, cells: null, cellLines: null };

/** A row of a table, from the lines of its cells. */
export function tableRow(cellLines: readonly (readonly string[])[]): BodyLine {
  const cells = cellLines.map((lines) => tidy(lines.join(' ')));
  return { ...PLAIN, text: tidy(cells.join(' ')), cells, cellLines };
}

/** White space of every kind as one space; invisible characters gone. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
