/** A stretch of a text, marked or not. */
export interface MarkedRun {
  readonly at: number;
  readonly run: string;
  readonly isMarked: boolean;
}

/** Divides a text at the first place where each of the words stands; together the runs are the text. */
export function markedRuns(text: string, words: readonly string[]): readonly MarkedRun[] {
  const spans = words
    .map((word) => ({ start: text.indexOf(word), length: word.length }))
    .filter(({ start, length }) => start >= 0 && length > 0)
    .sort((one, other) => one.start - other.start);
  const runs: MarkedRun[] = [];
  let at = 0;
  const push = (end: number, isMarked: boolean): void => {
    if (end > at) runs.push({ at, run: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const { start, length } of spans) {
    push(start, false);
    push(start + length, true);
  }
  push(text.length, false);
  return runs;
}
