import { endOf } from './characters';

/** Letters and digits that stand together, where they stand in a text. */
export interface WordRun {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const endOfGap = endOf('space', 'sign');
const endOfRun = endOf('letter', 'accent', 'digit', 'number');

/** What names are made of, in the order of the text: runs of letters, digits and other numbers. */
export function wordRuns(text: string): readonly WordRun[] {
  const runs: WordRun[] = [];
  for (let start = endOfGap(text, 0); start < text.length;) {
    const end = endOfRun(text, start);
    runs.push({ text: text.slice(start, end), start, end });
    start = endOfGap(text, end);
  }
  return runs;
}
