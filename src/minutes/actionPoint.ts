/** Who must do it. Codes are `Department.code`. */
export type Responsible =
  /** Together, or each department its share of one action. */
  | { readonly kind: 'joint'; readonly departments: readonly string[] }
  /** First the first, then the next ("waarna"). */
  | { readonly kind: 'sequence'; readonly departments: readonly string[] }
  /** "Allen": every department present, each on its own, but those excepted. */
  | { readonly kind: 'everybody'; readonly except: readonly string[] };

/** When it must be done: a day, with the words it was read from when it was read. */
export interface Deadline {
  /** ISO date, "2026-11-27". */
  readonly date: string;
  readonly words: string | null;
}

/** What makes a line an action point. Kept on the line itself, so that it moves with it. */
export interface ActionPoint {
  /** The action as a title that can be understood by itself; null: the line's own words. */
  readonly title: string | null;
  readonly responsible: Responsible;
  readonly involved: readonly string[];
  readonly deadline: Deadline | null;
}
