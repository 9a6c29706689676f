import { Parser } from 'htmlparser2';
import { PLAIN, tableRow, tidy, type BodyLine } from './bodyLine';

/** Elements whose content is not text that people read. */
const SKIPPED = new Set([
  'script',
  'style',
  'head',
  'title',
  'iframe',
  'noscript',
  'svg',
  'object',
  'template',
  'textarea',
  'select',
  'math',
  'xml',
]);
const BLOCKS = new Set([
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'table',
  'tbody',
  'section',
  'article',
  'blockquote',
  'hr',
  'pre',
  'form',
  'body',
]);

/** Deeper than anybody writes. The parser's work grows with the depth of every tag, so what lies deeper is not read. */
const DEEPEST = 1000;
/** A cell with more lines than this is part of a page's layout, not of a table of data. */
const DATA_CELL_MOST = 6;

interface List {
  readonly letters: boolean;
  readonly numbered: boolean;
  next: number;
}

/** The cells of a row that is being read, each with its lines. */
type Row = BodyLine[][];

/**
 * The lines of an HTML page or message, in one pass over it: text only, so nothing in it can run. Lists give their lines a label and a
 * depth, table rows their cells; a table that only lays out the page gives the lines in it.
 */
export function htmlLines(html: string): readonly BodyLine[] {
  const reader = new LineReader(() => parser.pause());
  const parser = new Parser(reader, { decodeEntities: true, lowerCaseTags: true });
  parser.write(html);
  parser.end();
  return reader.finish();
}

class LineReader {
  private readonly lines: BodyLine[] = [];
  private readonly lists: List[] = [];
  private readonly rows: Row[] = [];
  private readonly skipping: string[] = [];
  private depth = 0;
  private text = '';
  private label: string | null = null;
  private heading = 0;
  /** Nothing was read yet in the paragraph that is open. */
  private fresh = true;

  constructor(private readonly stop: () => void) {}

  onopentag(name: string, attributes: Record<string, string>): void {
    this.depth += 1;
    if (this.depth > DEEPEST) this.stop();
    if (SKIPPED.has(name)) this.skipping.push(name);
    if (this.skipping.length > 0) return;
    if (name === 'br') this.endLine();
    else if (name === 'tr') this.openRow();
    else if (name === 'td' || name === 'th') this.openCell();
    else if (name === 'ul' || name === 'ol') this.openList(name, attributes);
    else if (name === 'li') this.openItem(attributes);
    else if (BLOCKS.has(name)) this.breakLine();
    if (/^h[1-6]$/.test(name)) this.heading = Number(name.slice(1));
    if (name === 'p') this.fresh = true;
  }

  onclosetag(name: string): void {
    this.depth -= 1;
    if (this.skipping.at(-1) === name) {
      this.skipping.pop();
      return;
    }
    if (this.skipping.length > 0) return;
    if (name === 'tr') this.closeRow();
    else if (name === 'p' && this.fresh) this.endLine({ ends: true });
    else if (name === 'p') this.breakLine({ ends: true });
    else if (name === 'li' || name === 'td' || name === 'th' || BLOCKS.has(name)) this.breakLine();
    if (name === 'ul' || name === 'ol') this.lists.pop();
    if (/^h[1-6]$/.test(name)) this.heading = 0;
  }

  ontext(text: string): void {
    if (this.skipping.length === 0) this.text += text;
  }

  finish(): readonly BodyLine[] {
    while (this.rows.length > 0) this.closeRow();
    this.breakLine();
    return this.lines;
  }

  private openList(name: string, { type, start }: Record<string, string>): void {
    this.breakLine();
    this.lists.push({
      numbered: name === 'ol',
      letters: /^[a-z]$/i.test(type ?? ''),
      next: Number.parseInt(start ?? '1', 10) || 0,
    });
  }

  private openItem({ value }: Record<string, string>): void {
    this.breakLine();
    const list = this.lists.at(-1);
    if (!list?.numbered) {
      this.label = '•';
      return;
    }
    if (value && /^\d+$/.test(value)) list.next = Number(value);
    this.label = list.letters
      ? String.fromCharCode(96 + Math.min(Math.max(list.next, 1), 26))
      : String(list.next);
    list.next += 1;
  }

  private openRow(): void {
    this.breakLine();
    this.rows.push([]);
  }

  private openCell(): void {
    this.breakLine();
    this.rows.at(-1)?.push([]);
  }

  private closeRow(): void {
    this.breakLine();
    const row = this.rows.pop() ?? [];
    if (isLayout(row)) {
      for (const line of row.flat()) this.push(line);
      return;
    }
    const line = tableRow(row.map((cell) => cell.map(({ text }) => text)));
    if (line.cells?.some(Boolean)) this.push(line);
  }

  /** Ends the line, an empty one too. */
  private endLine(how: Pick<BodyLine, 'ends'> = {}): void {
    if (this.label !== null || tidy(this.text) !== '') return this.breakLine(how);
    this.text = '';
    this.push(PLAIN);
  }

  /** Ends the line when there is anything on it. */
  private breakLine(how: Pick<BodyLine, 'ends'> = {}): void {
    const text = tidy(this.text);
    this.text = '';
    if (!text) return;
    const { label, heading } = this;
    this.push({ ...PLAIN, ...how, text, label, heading, depth: this.lists.length });
    this.label = null;
  }

  /** Several empty lines are one. */
  private push(line: BodyLine): void {
    this.fresh = false;
    const row = this.rows.at(-1);
    if (row?.length === 0) row.push([]);
    const target = row?.at(-1) ?? this.lines;
    if (line.text !== '' || target.at(-1)?.text !== '') target.push(line);
  }
}

function isLayout(row: Row): boolean {
  return (
    row.length === 1 ||
    row.some((cell) => cell.length > DATA_CELL_MOST || cell.some(({ cells }) => cells !== null))
  );
}
