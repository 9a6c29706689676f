import type { Correspondents } from './correspondents';
import type { Section } from './lineContext';
import type { Span } from './span';

/** A piece of running text of a document: a bullet, a paragraph, a table row. Page furniture is out, broken lines are joined, and the bars between the cells of a row are tabs. */
export interface Passage {
  readonly text: string;
  readonly shape: 'paragraph' | 'bullet' | 'row';
  /** 0 and up: how deep a bullet is nested. */
  readonly depth: number;
  /** Index in the flattened agenda of the item it stands under; null above the first. */
  readonly item: number | null;
  /** Who speaks, as written before the colon or as the heading of a round table. */
  readonly speaker: string | null;
  readonly section: Section;
  /** The mail it stands in, where the document is one or quotes one. */
  readonly correspondents: Correspondents | null;
  /** ISO date its relative dates count from, where that is not the meeting's (an older mail in a chain); else null. */
  readonly date: string | null;
  /** Where its characters stand in the document, in order; gaps are what was taken out or joined. */
  readonly pieces: readonly Piece[];
}

/** `length` characters of a passage, from `at` on, that stand at `source` in the document. */
export interface Piece {
  readonly at: number;
  readonly source: number;
  readonly length: number;
  /** True when page furniture stands in the document between this piece and the one before it. */
  readonly afterCut: boolean;
}

/** Where a span of a passage stands in its document: more than one span when page furniture cuts it in two. */
export type ToSource = (passage: Passage, span: Span) => readonly Span[];
