import { ACTION, DECISION } from '../marks/lexicon';
import type { Line } from './line';

/** How a document's lines were broken: where the page ended, or only where the writer ended a paragraph. */
export interface Wrapping {
  /** Characters of a full line; null where lines are paragraphs. */
  readonly width: number | null;
}

/** Shorter lines say nothing about the width of the page. */
const LEAST = 40;
/** Narrower or wider lines are no lines of a page: mail is broken at some 70 letters, paper at 80 or more. */
const NARROWEST = 60;
const MOST = 140;
const FULL = 0.75;
const SHARE = 0.3;
/** The widest lines of a page are a little wider than its width. */
const ROOM = 0.97;

/** Whether lines were broken at a width: then many are about as long as the longest, and most where the next word had no room. */
export function wrappingOf(lines: readonly Line[]): Wrapping {
  const lengths = lines
    .filter(({ cells, text }) => !cells && text.length >= LEAST)
    .map(({ text }) => text.length)
    .sort((one, other) => one - other);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const full = lengths.filter((length) => length >= width * FULL && length <= width * 1.25).length;
  const isWrapped =
    width >= NARROWEST && width <= MOST && full >= lengths.length * SHARE && lengths.length > 4;
  return { width: isWrapped && !areOwnLines(lines, width) ? width : null };
}

/** Notes of a line each: more lines end in the middle of a sentence where the next word had room than where it had none. */
function areOwnLines(lines: readonly Line[], width: number): boolean {
  let roomy = 0;
  let full = 0;
  for (const [index, next] of lines.entries()) {
    const last = lines[index - 1];
    if (!last || !isOfText(last) || !isOfText(next) || next.gap > 0 || last.text.length < LEAST) continue;
    const [word = ''] = next.text.split(' ', 1);
    if (last.text.length + 1 + word.length > width * ROOM) full += 1;
    else if (UNFINISHED.test(last.text)) roomy += 1;
  }
  return roomy > full;
}

function isOfText({ bullet, cells, hashes }: Line): boolean {
  return !bullet && !cells && hashes === 0;
}

const UNFINISHED = /[^.!?:;…)\]"”’'>]$|(?:\bde|\bhet|\been|\ben|\bvan|,)$/i;
const SMALL = /^[\p{Ll}(]/u;

/** "Actie 2: VWS", "(besluit: ...": somebody began anew to mark it. */
const MARK = new RegExp(`^[([*_]{0,3}(?:${ACTION}|${DECISION})(?:\\s[^:.]{0,40})?:`, 'i');

/** True when a line goes on the sentence or paragraph above it. `last` is the line above, `first` the paragraph's first. */
export function goesOn(line: Line, last: Line, first: Line, { width }: Wrapping): boolean {
  if (line.bullet || line.cells || line.hashes > 0 || line.bold || last.cells) return false;
  if (MARK.test(line.text)) return false;
  const unfinished = UNFINISHED.test(last.text);
  if (line.gap > 0 && !line.afterCut && first.bullet && line.indent <= first.indent) return false;
  if (line.gap > 0 || line.afterCut) return unfinished && SMALL.test(line.text) && last.text.length > 12;
  if (first.bullet && line.indent > first.indent) return true;
  if (width !== null && last.text.length >= width * FULL) return line.label === null;
  return (
    width !== null && unfinished && SMALL.test(line.text) && last.text.length > 25 && line.label === null
  );
}
