/** How far the minutes are: a concept, sent to be adopted, or adopted in a later meeting. */
export type DocumentStatus =
  | { readonly kind: 'draft' }
  | { readonly kind: 'toAdopt' }
  /** `on` is the ISO date of the meeting that adopted them; `amendment` as that meeting's minutes say it, or null. */
  | { readonly kind: 'adopted'; readonly on: string; readonly amendment: string | null };
