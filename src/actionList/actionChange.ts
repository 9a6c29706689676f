/** What somebody does to one department's share of an action. */
export type ActionChange =
  | { readonly kind: 'done' }
  | { readonly kind: 'open' }
  /** ISO date, or null for none. */
  | { readonly kind: 'due'; readonly date: string | null }
  | { readonly kind: 'reassign'; readonly department: string }
  | { readonly kind: 'remark'; readonly text: string };
