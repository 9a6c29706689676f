import type { Span } from '../span';
import type { LostRow } from './lostColumns';
import { markOf } from './namesBeside';
import type { Reading } from './reading';

/** What parts the columns: "Anna — notitie rondsturen — 4 december". */
const DASH = /\s+[—–|-]{1,2}\s+/g;
/** One to three words with capitals: somebody, also where nobody knows him. */
const SOMEBODY = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s(?:(?:van|de|den|der)\s){0,2}\p{Lu}[\p{L}'’-]*){0,2}$/u;

/** A row of a list of tasks whose columns are parted by dashes: who does it first, or behind the task; null for anything else. */
export function readDashedRow(reading: Reading): LostRow | null {
  const [first, ...others] = columnsOf(reading.text);
  const [next] = others;
  if (!first || !next) return null;
  const leader = markOf(first, reading);
  if (leader || SOMEBODY.test(reading.text.slice(first.start, first.end)))
    return { task: next, mark: leader };
  for (const column of others) {
    const mark = markOf(column, reading);
    if (mark) return { task: first, mark };
  }
  return null;
}

function columnsOf(text: string): readonly Span[] {
  const dashes = [...text.matchAll(DASH)];
  const starts = [text.search(/\S|$/), ...dashes.map(({ 0: dash, index }) => index + dash.length)];
  const ends = [...dashes.map(({ index }) => index), text.trimEnd().length];
  const columns = starts.map((start, at) => withoutBold({ start, end: ends[at] ?? start }, text));
  return columns.filter(({ start, end }) => end > start);
}

/** "**Anna**" is Anna. */
function withoutBold({ start, end }: Span, text: string): Span {
  const marks = /^[*_]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  const closing = /[*_]*$/.exec(text.slice(start + marks, end))?.[0].length ?? 0;
  return { start: start + marks, end: end - closing };
}
