import { behind, sortAt } from './characters';

/** Letters and digits that stand together, where they stand in a text. */
export interface WordRun {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What names are made of, in the order of the text: runs of letters, digits and other numbers. */
export function wordRuns(text: string): readonly WordRun[] {
  const runs: WordRun[] = [];
  for (let at = 0; at < text.length;) {
    const end = endOfRun(text, at);
    if (end > at) runs.push({ text: text.slice(at, end), start: at, end });
    at = end > at ? end : behind(text, at);
  }
  return runs;
}

/** The place behind the letters and digits from here on. */
function endOfRun(text: string, from: number): number {
  let at = from;
  while (at < text.length && isOfWord(text, at)) at = behind(text, at);
  return at;
}

function isOfWord(text: string, at: number): boolean {
  const sort = sortAt(text, at);
  return sort !== 'space' && sort !== 'sign';
}
