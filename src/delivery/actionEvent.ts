/**
 * Something that happened to one department's share of an action after it was agreed. It lives beside the minutes' text in their document:
 * who reads the list later sees who did what, and when.
 */
export interface ActionEvent {
  readonly id: string;
  readonly lineId: string;
  readonly department: string;
  /** ISO instant. */
  readonly at: string;
  /** Name of whoever did it; null: its department, in Planner, seen by `at`. */
  readonly by: string | null;
  readonly what: ActionEventKind;
}

/** What happened. Dates are ISO dates. */
export type ActionEventKind =
  | { readonly kind: 'done' | 'reopened' | 'deleted' }
  /** Read back in the meeting, and agreed to be right. */
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'moved'; readonly from: string | null; readonly to: string | null }
  /** Came from this department, or went to it. */
  | { readonly kind: 'reassigned'; readonly from: string; readonly to: string }
  | { readonly kind: 'remark'; readonly text: string };
