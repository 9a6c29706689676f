import type { Standing } from '../minutes/standing';

/** How far the minutes are: a concept, sent to be adopted, or adopted in a later meeting. */
export type DocumentStatus =
  | { readonly kind: 'draft' }
  | { readonly kind: 'toAdopt' }
  /** `on` is the ISO date of the meeting that adopted them; `amendment` as that meeting's minutes say it, or null. */
  | { readonly kind: 'adopted'; readonly on: string; readonly amendment: string | null };

/** What the document says of how far the minutes are. */
export function documentStatus(standing: Standing): DocumentStatus {
  switch (standing.kind) {
    case 'new':
    case 'draft':
      return { kind: 'draft' };
    case 'toAdopt':
      return { kind: 'toAdopt' };
    case 'adopted':
      return { kind: 'adopted', on: standing.on, amendment: standing.amendment };
  }
}
