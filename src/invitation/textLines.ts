import { tidy, type BodyLine } from '../markup/bodyLine';

/** The lines of a plain-text body. Empty ones stay: they end a list. */
export function textLines(text: string): readonly BodyLine[] {
  return text.split(/\r\n|\r|\n/).map((line) => ({
    text: tidy(line),
    label: null,
    heading: 0,
    depth: line.length - line.trimStart().length,
    cells: null,
  }));
}
