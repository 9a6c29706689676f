/** A line of a document: its text without the white space around it, and where that text stands. */
export interface SourceLine {
  readonly text: string;
  /** Position of the first character of `text` in the document. */
  readonly start: number;
  /** Columns of white space before the text, a tab for four. */
  readonly indent: number;
}

const LINE = /[^\r\n\u2028\u2029]*/y;
const TAB = 4;

/** The lines of a document, empty ones too: they end paragraphs. Linear, and total. */
export function sourceLines(document: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let position = 0;
  while (position <= document.length) {
    LINE.lastIndex = position;
    const whole = LINE.exec(document)?.[0] ?? '';
    lines.push(sourceLine(whole, position));
    position += whole.length;
    position += document.startsWith('\r\n', position) ? 2 : 1;
  }
  return lines;
}

function sourceLine(whole: string, position: number): SourceLine {
  const text = whole.trim();
  const before = whole.length - whole.trimStart().length;
  const indent = [...whole.slice(0, before)].reduce(
    (columns, space) => columns + (space === '\t' ? TAB : 1),
    0,
  );
  return { text, start: position + before, indent };
}
