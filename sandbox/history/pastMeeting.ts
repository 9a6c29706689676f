/** What a department did since with its task. Days count from the meeting. */
export type Since = 'done' | 'underWay' | 'gone' | { readonly movedTo: number };

/** One line of minutes of the past. */
export interface PastLine {
  /** Title of the agenda item it stands under. */
  readonly item: string;
  readonly speaker: string | null;
  readonly text: string;
  /** Null: a note. */
  readonly action: PastAction | null;
}

export interface PastAction {
  /** Codes; "everybody" is everybody who was there. */
  readonly departments: readonly string[] | 'everybody';
  /** Days from the meeting, or null for no date. */
  readonly dueIn: number | null;
  /** By department; who is not in it did nothing. */
  readonly since: Readonly<Record<string, Since>>;
}

/** A meeting that was held: its key in the world, and what was written down. */
export interface PastMeeting {
  readonly key: string;
  readonly lines: readonly PastLine[];
}
