/** What is kept of something pasted: its words and its place in the structure. */
export interface PastedBlock {
  readonly type: 'agendaItem' | 'line';
  readonly text: string;
  /** Level of an item (0 or 1), depth of a line (0 to 4). */
  readonly depth: number;
}

/** Longer than this it is a paragraph that happens to have a number, not the title of an agenda item. */
export const longestTitle = 160;
