import type { Passage, Piece } from '../passage';
import { shown, shownPieces } from './inlineMarkup';
import type { Cell, Line } from './line';

/** A passage that may still go on. */
export interface Draft {
  readonly first: Line;
  last: Line;
  text: string;
  readonly pieces: Piece[];
  readonly about: Omit<Passage, 'text' | 'pieces'>;
}

/** A passage of more lines is cut: nobody writes one, and work grows with it. */
export const MOST_PIECES = 60;

/** Begins a passage at `from` characters into a line. */
export function beginDraft(line: Line, from: number, about: Draft['about']): Draft {
  const draft: Draft = { first: line, last: line, text: '', pieces: [], about };
  append(draft, { text: line.text.slice(from), start: line.start + from });
  return draft;
}

/** Begins a passage with a row, without the cell in one of its columns. */
export function beginRow(line: Line, without: number | null, about: Draft['about']): Draft {
  const cell = without === null ? undefined : line.cells?.[without];
  if (!cell) return beginDraft(line, 0, about);
  const from = cell.start - line.start;
  const draft = beginDraft({ ...line, text: line.text.slice(0, from) }, 0, about);
  append(draft, {
    text: line.text.slice(from + cell.text.length),
    start: cell.start + cell.text.length,
  });
  return draft;
}

/** Adds a line to a passage, with a space where it was broken; a word that was broken off is made whole. */
export function extendDraft(draft: Draft, line: Line): void {
  const joint = jointOf(draft.text.slice(-3), line.text.slice(0, 4));
  if (joint === 'whole') withoutHyphen(draft);
  if (joint === 'space') draft.text += ' ';
  append(draft, line, line.afterCut);
  draft.last = line;
}

function append(draft: Draft, { text, start }: Cell, afterCut = false): void {
  draft.pieces.push(...shownPieces(text, { at: draft.text.length, source: start, afterCut }));
  draft.text += shown(text);
}

/** "actie- en besluitenlijst" keeps its hyphen and its space, "Zuid-Holland", "e-mail" and "zee-eend" their hyphen. */
function jointOf(end: string, start: string): 'space' | 'hyphen' | 'whole' {
  if (!/\p{L}-$/u.test(end) || /^(?:en|of)\s/.test(start)) return 'space';
  return /\p{L}\p{Ll}-$/u.test(end) && /^\p{Ll}/u.test(start) && !/([aeiou])-\1/.test(end + start)
    ? 'whole'
    : 'hyphen';
}

function withoutHyphen(draft: Draft): void {
  const last = draft.pieces.pop();
  if (!last) return;
  draft.pieces.push({ ...last, length: last.length - 1 });
  draft.text = draft.text.slice(0, -1);
}

/** The passage as it stands. */
export function passageOf({ text, pieces, about }: Draft): Passage {
  return { text, pieces, ...about };
}
