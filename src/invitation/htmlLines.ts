import { Parser } from 'htmlparser2';
import { tidy, type BodyLine } from './bodyLine';

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

interface List {
  readonly letters: boolean;
  readonly numbered: boolean;
  next: number;
}

/**
 * The lines of an HTML body, in one pass over it: text only, so nothing in it can run. Lists give their lines a label and a
 * depth, table rows their cells.
 */
export function htmlLines(html: string): readonly BodyLine[] {
  const reader = new LineReader();
  const parser = new Parser(reader, { decodeEntities: true, lowerCaseTags: true });
  parser.write(html);
  parser.end();
  return reader.finish();
}

class LineReader {
  private readonly lines: BodyLine[] = [];
  private readonly lists: List[] = [];
  private skipping: string[] = [];
  private text = '';
  private label: string | null = null;
  private cells: string[] | null = null;

  onopentag(name: string, attributes: Record<string, string>): void {
    if (SKIPPED.has(name)) this.skipping.push(name);
    if (this.skipping.length > 0) return;
    if (name === 'br') this.breakLine();
    else if (name === 'tr') this.openRow();
    else if (name === 'ul' || name === 'ol') this.openList(name, attributes);
    else if (name === 'li') this.openItem(attributes);
    else if (BLOCKS.has(name)) this.breakLine();
  }

  onclosetag(name: string): void {
    if (this.skipping.at(-1) === name) {
      this.skipping.pop();
      return;
    }
    if (this.skipping.length > 0) return;
    if (name === 'td' || name === 'th') this.closeCell();
    else if (name === 'tr') this.closeRow();
    else if (name === 'p' && this.text.trim() === '') this.emptyLine();
    else if (name === 'li' || BLOCKS.has(name)) this.breakLine();
    if (name === 'ul' || name === 'ol') this.lists.pop();
  }

  ontext(text: string): void {
    if (this.skipping.length === 0) this.text += text;
  }

  finish(): readonly BodyLine[] {
    this.closeRow();
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
    this.cells = [];
  }

  private closeCell(): void {
    if (!this.cells) return this.breakLine();
    this.cells.push(tidy(this.text));
    this.text = '';
  }

  private closeRow(): void {
    const cells = this.cells;
    this.cells = null;
    if (!cells?.some(Boolean)) return;
    this.lines.push({ text: tidy(cells.join(' ')), label: null, depth: 0, cells });
  }

  /** Inside a table cell a break is a space: a row is one line. */
  private breakLine(): void {
    if (this.cells) {
      this.text += ' ';
      return;
    }
    const text = tidy(this.text);
    this.text = '';
    if (!text) return;
    this.lines.push({ text, label: this.label, depth: this.lists.length, cells: null });
    this.label = null;
  }

  private emptyLine(): void {
    if (this.cells || this.label) return;
    this.text = '';
    this.lines.push({ text: '', label: null, depth: 0, cells: null });
  }
}
