import type { Passage, Piece } from '../passage';
import type { Line } from './line';

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
  const text = line.text.slice(from);
  const piece = { at: 0, source: line.start + from, length: text.length, afterCut: false };
  return { first: line, last: line, text, pieces: [piece], about };
}

/** Begins a passage with a row, without the cell in one of its columns. */
export function beginRow(line: Line, without: number | null, about: Draft['about']): Draft {
  const cell = without === null ? undefined : line.cells?.[without];
  if (!cell) return beginDraft(line, 0, about);
  const from = cell.start - line.start;
  const draft = beginDraft({ ...line, text: line.text.slice(0, from) }, 0, about);
  const rest = line.text.slice(from + cell.text.length);
  const source = cell.start + cell.text.length;
  draft.pieces.push({ at: draft.text.length, source, length: rest.length, afterCut: false });
  draft.text += rest;
  return draft;
}

/** Adds a line to a passage, with a space where it was broken; none behind a hyphen. */
export function extendDraft(draft: Draft, line: Line): void {
  const joint = /\p{L}-$/u.test(draft.text.slice(-2)) ? '' : ' ';
  const at = draft.text.length + joint.length;
  draft.text += `${joint}${line.text}`;
  draft.pieces.push({ at, source: line.start, length: line.text.length, afterCut: line.afterCut });
  draft.last = line;
}

/** The passage as it stands. */
export function passageOf({ text, pieces, about }: Draft): Passage {
  return { text, pieces, ...about };
}
