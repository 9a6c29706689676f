import type { ActionPoint } from './actionPoint';
import type { Proposal } from './proposal';

/**
 * The minutes as they are typed: a flat run of blocks. An agenda item heads the lines that follow it and a line's depth
 * says how far it is indented. Nesting is derived (`outline`), never stored, so that two people who indent, move and
 * type at once never re-parent each other's text.
 */
export type Block = AgendaItemBlock | LineBlock;

/** What became of an agenda item, apart from what was said. */
export type ItemOutcome =
  | { readonly kind: 'postponed' }
  /** Put on the agenda of another body. */
  | { readonly kind: 'referred'; readonly body: string }
  /** Previous minutes adopted; `amendment` as the minutes say it, or null. */
  | { readonly kind: 'adopted'; readonly amendment: string | null };

export interface AgendaItemBlock {
  readonly type: 'agendaItem';
  /** Stable for the life of the minutes. */
  readonly id: string;
  readonly title: string;
  /** 0: numbered (1, 2, 3); 1: lettered below it (a, b, c). */
  readonly level: 0 | 1;
  /** An inserted item (ingelast) stands in the order but has no number. */
  readonly inserted: boolean;
  readonly outcome: ItemOutcome | null;
  /** Who presents it, or attends for it only (i.a.v.), as written. */
  readonly presenter: string | null;
  /** True when Notulist proposed the item because the invitation had no agenda. */
  readonly proposed: boolean;
}

export type LineKind = 'note' | 'decision' | 'action';

export interface LineBlock {
  readonly type: 'line';
  /** Stable for the life of the minutes: the key of its Planner tasks. */
  readonly id: string;
  readonly text: string;
  /** 0..4 */
  readonly depth: number;
  readonly kind: LineKind;
  /** Who said it, as written before the colon: "BZK", "SG BZK". */
  readonly speaker: string | null;
  /** Set exactly when `kind` is "action". */
  readonly action: ActionPoint | null;
  /** True when the secretary refused what was recognised here: nothing is recognised in this line again. */
  readonly dismissed?: boolean;
  /** Read from a document and still to be confirmed. */
  readonly proposal?: Proposal;
}
