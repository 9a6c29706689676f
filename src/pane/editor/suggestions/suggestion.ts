import type { Command } from 'prosemirror-state';

/** One line of the list under the caret. */
export interface Suggestion {
  /** Unique in the list. */
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  /** Runs after the typed trigger has been taken away. */
  readonly run: Command;
}

/** An open list: what was typed, and what it offers. */
export interface OpenList {
  readonly trigger: '/' | '@';
  /** Position of the trigger and of the end of what was typed after it. */
  readonly from: number;
  readonly to: number;
  readonly items: readonly Suggestion[];
  readonly active: number;
}

/** What a trigger offers for the words typed after it; nothing closes the list. */
export type Suggest = (typed: string) => readonly Suggestion[];
