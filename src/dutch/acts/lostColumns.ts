import type { ExplicitMark } from '../marks/explicitMark';
import type { Word } from '../grammar/word';
import type { Span } from '../span';
import { markOf } from './namesBeside';
import type { Reading } from './reading';

/** A row of a table as a text keeps it when its columns were lost: "36 Voorstel handhaving SZW 26-11-2026". */
export interface LostRow {
  /** What is to be done: between the number and who does it. */
  readonly task: Span;
  /** Who does it; null where the words before the day are no names. */
  readonly mark: ExplicitMark | null;
}

const NUMBER = /^\s*\d{1,4}[.)]?\s+(?=\p{L})/u;
const TRAILING = /[\s.;,]*$/;

/** A number, what is to be done, who does it, and by when at the end; null for anything else. */
export function readLostRow(reading: Reading): LostRow | null {
  const { text } = reading;
  const number = NUMBER.exec(text)?.[0];
  const end = endOf(text, text.length);
  const day = reading.deadlines().findLast(({ span }) => span.end >= end);
  if (number === undefined || !day) return null;
  const before = endOf(text, day.span.start);
  const names = namesUpTo(before, reading);
  const mark = names && !hangsOn(names, reading) ? names : null;
  const task = { start: number.length, end: endOf(text, mark?.span.start ?? before) };
  return task.end > task.start ? { task, mark } : null;
}

/** "Afstemmen met VWS": a part of the task. */
function hangsOn({ span }: ExplicitMark, { clauses }: Reading): boolean {
  const word = clauses.flatMap(({ words }) => words).findLast(({ end }) => end <= span.start);
  return word !== undefined && TIES.has(word.tag);
}

const TIES = new Set<Word['tag']>(['preposition', 'determiner', 'coordinator']);

function endOf(text: string, at: number): number {
  return at - (TRAILING.exec(text.slice(0, at))?.[0].length ?? 0);
}

/** The most names that stand together up to there, and nothing else. */
function namesUpTo(end: number, reading: Reading): ExplicitMark | null {
  const starts = reading
    .actors()
    .filter(({ span }) => span.end <= end)
    .map(({ span }) => span.start)
    .toReversed();
  let found: ExplicitMark | null = null;
  for (const start of starts) {
    const mark = markOf({ start, end }, reading);
    if (!mark) break;
    found = mark;
  }
  return found;
}
