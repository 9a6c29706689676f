import type { Finding } from '../dutch/finding';
import { isStatus } from '../dutch/marks/status';
import type { Passage } from '../dutch/passage';
import { lies, type Span } from '../dutch/span';
import { plain } from './plain';
import { sameWords } from './sameWords';

/** What an entry of a list of actions or decisions says: its number there, its matter, and what else stands beside that. */
export interface ListedWords {
  readonly number: number | null;
  /** The cell with its matter, and the others with words of their own. */
  readonly cells: readonly string[];
}

const NUMBER = /^\s*(\d{1,3})\s*[.):]?(?=\s)/;
const EMPTY = /^(?:[-–.]*|geen datum|nog niemand|n\.?v\.?t\.?)$/i;
/** "(27 november 2026; samen met SZW)": what is known of it stands behind it. */
const BEHIND = /\s*\([^()]{1,160}\)[.;\s]*$/;

/** The words of an entry without those that say who and when. */
export function listedWords({ text }: Passage, findings: readonly Finding[]): ListedWords {
  const number = NUMBER.exec(text);
  const known = findings.flatMap(({ cues, deadline, action }) => [
    ...(action === null ? [] : cues),
    ...(deadline ? [deadline.span] : []),
  ]);
  const from = number?.[0].length ?? 0;
  const all = cellsIn(text, from).filter((cell) => !EMPTY.test(wordsOf(text, cell)));
  const title = findings[0]?.action?.title ?? '';
  const [matter, ...others] = [...all].sort((one, other) => likeness(other) - likeness(one));
  const kept = matter ? [matter, ...others.filter((cell) => !isKnown(cell, known) && !isStand(cell))] : [];
  return {
    number: number ? Number(number[1]) : null,
    cells: kept.map((cell) => wordsOf(text, cell).replace(BEHIND, '')),
  };

  /** "Lopend": how it stands is kept with the task. */
  function isStand(cell: Span): boolean {
    return isStatus(wordsOf(text, cell));
  }

  /** The matter stands in the cell that the title was made of; without a title in the longest. */
  function likeness(cell: Span): number {
    const words = new Set(sameWords(wordsOf(text, cell)).split(' '));
    const shared = sameWords(title)
      .split(' ')
      .filter((word) => words.has(word));
    return shared.length * LONGEST + Math.min(length(cell), LONGEST - 1);
  }
}

/** The number that the words or the mark of an action give it: "Actie 3: VWS", "(actie 3)"; null for none. */
export function markedNumber({ text }: Passage): number | null {
  const found = /\bacti(?:e|epunt)\s+(?:nr\.?\s*)?(\d{1,3})\b/i.exec(text);
  return found ? Number(found[1]) : null;
}

/** Most of it is who must do it, or when. */
function isKnown(cell: Span, known: readonly Span[]): boolean {
  const covered = known.filter((span) => lies(span, cell));
  return covered.reduce((sum, span) => sum + length(span), 0) >= length(cell) * MOST;
}

const MOST = 0.6;
/** No cell counts as longer. */
const LONGEST = 1000;

function cellsIn(text: string, from: number): readonly Span[] {
  const cells: Span[] = [];
  for (let start = from; start <= text.length;) {
    const tab = text.indexOf('\t', start);
    const end = tab < 0 ? text.length : tab;
    cells.push({ start, end });
    start = end + 1;
  }
  return cells;
}

function wordsOf(text: string, { start, end }: Span): string {
  return plain(text.slice(start, end));
}

function length({ start, end }: Span): number {
  return end - start;
}
