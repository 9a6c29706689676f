import type { Chain } from './chains';
import { headingOf, type Heading } from './heading';
import { isPlain, type Line } from './line';
import { headsList, sectionOf } from './section';

const INSERTED = /^ingelast(?:e)?\s+(?:agenda)?punt\b/i;
const CLOSING = /^(?:rondvraag|rondvr|w\.?v\.?t\.?t\.?k|(?:af)?sluiting)\b[^.!?]{0,40}$/i;

/**
 * The items of a numbering, and those without a number among them: inserted ones, and "Rondvraag" below the last. A list behind the last is none.
 * Above the first number only what stands below the head, whose lines are blank, is one.
 */
export function numberedHeadings(
  { lines: indexes, counted }: Chain,
  lines: readonly Line[],
): readonly Heading[] {
  const first = indexes[0] ?? 0;
  const last = indexes.at(-1) ?? 0;
  const hashes = lines[first]?.hashes ?? 0;
  const begins = beginsAt(lines, first);
  const inChain = new Set(indexes);
  return lines.flatMap((line, index) => {
    const heading = headingOf(line, index, 0);
    if (inChain.has(index)) return [counted ? heading : { ...heading, number: null }];
    if (index > last && isClosing(line, hashes)) return [heading];
    if (index > last && headsList(line.text)) return [];
    const sameLevel =
      hashes > 0 && line.hashes === hashes && index > begins && sectionOf(line.text) !== 'minutes';
    return sameLevel || INSERTED.test(line.text) ? [heading] : [];
  });
}

/** Where items without a number may stand above the first with one: below the head, unless a list stands there. */
function beginsAt(lines: readonly Line[], first: number): number {
  const head = lines.slice(0, first).findLastIndex(({ text }) => text === '');
  const hasList = lines.slice(head + 1, first).some(({ text }) => headsList(text));
  return head < 0 || hasList ? first : head;
}

function isClosing(line: Line, hashes: number): boolean {
  return isPlain(line) && line.gap > 0 && line.hashes === hashes && CLOSING.test(line.text);
}
