import { PLAIN, tableRow, tidy, type BodyLine } from '../markup/bodyLine';
import type { NextLabel } from './wordNumbering';
import type { NumberingPlace, WordStyle } from './wordStyles';
import { readWordXml, type WordReader } from './wordXml';

/** What was moved or taken away, and what stands twice for old programs. */
const SKIPPED = new Set(['moveFrom', 'del', 'Fallback']);
/** A cell with more lines than this lays out the page. */
const DATA_CELL_MOST = 30;

interface Paragraph {
  style: string;
  list: string | null;
  level: number | null;
  text: string;
}

/** The lines of a Word document: headings with their level, list items with the number that Word shows, rows with their cells. */
export function wordLines(
  xml: string,
  styles: ReadonlyMap<string, WordStyle>,
  nextLabel: NextLabel,
): readonly BodyLine[] {
  const reader = new DocumentReader(styles, nextLabel);
  readWordXml(xml, reader);
  return reader.lines;
}

class DocumentReader implements WordReader {
  readonly lines: BodyLine[] = [];
  private readonly paragraphs: Paragraph[] = [];
  private readonly rows: BodyLine[][][] = [];
  private skipping = 0;
  private reading = false;

  constructor(
    private readonly styles: ReadonlyMap<string, WordStyle>,
    private readonly nextLabel: NextLabel,
  ) {}

  open(name: string, { val = '', type }: Readonly<Record<string, string>>): void {
    if (SKIPPED.has(name)) this.skipping += 1;
    if (this.skipping > 0) return;
    const paragraph = this.paragraphs.at(-1);
    if (name === 'p') this.paragraphs.push({ style: '', list: null, level: null, text: '' });
    else if (name === 'tr') this.rows.push([]);
    else if (name === 'tc') this.rows.at(-1)?.push([]);
    else if (name === 't') this.reading = true;
    else if (!paragraph) return;
    else if (name === 'pStyle') paragraph.style = val;
    else if (name === 'numId') paragraph.list = val;
    else if (name === 'ilvl') paragraph.level = Number(val) || 0;
    else if (name === 'tab') paragraph.text += '\t';
    else if (name === 'br' && type !== 'page') paragraph.text += '\n';
    else if (name === 'noBreakHyphen') paragraph.text += '-';
  }

  close(name: string): void {
    if (SKIPPED.has(name)) this.skipping = Math.max(0, this.skipping - 1);
    if (this.skipping > 0) return;
    if (name === 't') this.reading = false;
    else if (name === 'p') this.endParagraph(this.paragraphs.pop());
    else if (name === 'tr') this.endRow(this.rows.pop() ?? []);
  }

  text(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (this.reading && this.skipping === 0 && paragraph) paragraph.text += text;
  }

  private endParagraph(paragraph: Paragraph | undefined): void {
    if (!paragraph) return;
    const style = this.styles.get(paragraph.style) ?? { heading: 0, numbering: null };
    const empty = tidy(paragraph.text) === '';
    const place = placeOf(paragraph, style);
    const label = place && !empty ? this.nextLabel(place) : null;
    const heading = Math.min(style.heading, 6);
    const depth = place ? place.level + 1 : 0;
    const texts = paragraph.text.split('\n');
    for (const [index, text] of texts.entries()) {
      const how = index === texts.length - 1 ? { ends: true as const } : {};
      const line = { ...PLAIN, ...how, text: tidy(text), heading, depth };
      this.push(index === 0 ? withTabs({ ...line, label }, text) : line);
    }
  }

  private endRow(row: readonly BodyLine[][]): void {
    const isLayout =
      row.length === 1 ||
      row.some((cell) => cell.length > DATA_CELL_MOST || cell.some(({ cells }) => cells !== null));
    if (isLayout) for (const line of row.flat()) this.push(line);
    else this.push(tableRow(row.map((cell) => cell.map(({ text }) => text).filter(Boolean))));
  }

  private push(line: BodyLine): void {
    (this.rows.at(-1)?.at(-1) ?? this.lines).push(line);
  }
}

/** What the paragraph says goes before what its style says; list 0 is no list. */
function placeOf({ list, level }: Paragraph, { numbering }: WordStyle): NumberingPlace | null {
  if (list === '0') return null;
  if (list !== null) return { list, level: level ?? 0 };
  return numbering && { ...numbering, level: level ?? numbering.level };
}

/** Tabs in a plain paragraph part columns: "Datum<tab>9 mei". */
function withTabs(line: BodyLine, written: string): BodyLine {
  if (!written.trim().includes('\t') || line.label !== null || line.heading > 0) return line;
  return tableRow(
    written
      .trim()
      .split(/\t+/)
      .map((cell) => [tidy(cell)]),
  );
}
