import { PLAIN, tidy, type BodyLine } from '../markup/bodyLine';

/** The lines of a plain-text body. Empty ones stay: they end a list. */
export function textLines(text: string): readonly BodyLine[] {
  return text.split(/\r\n|\r|\n/).map((line) => ({
    ...PLAIN,
    text: tidy(line),
    depth: line.length - line.trimStart().length,
  }));
}
