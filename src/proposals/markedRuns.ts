import { wordPlaces } from './wordPlaces';

/** A stretch of a text, marked or not. */
export interface MarkedRun {
  readonly at: number;
  readonly run: string;
  readonly isMarked: boolean;
}

/** Divides a text where the words stand; together the runs are the text. */
export function markedRuns(text: string, words: readonly string[]): readonly MarkedRun[] {
  const spans = [...wordPlaces(text, words)].sort((one, other) => one.start - other.start);
  const runs: MarkedRun[] = [];
  let at = 0;
  const push = (end: number, isMarked: boolean): void => {
    if (end > at) runs.push({ at, run: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end } of spans) {
    push(start, false);
    push(end, true);
  }
  push(text.length, false);
  return runs;
}
