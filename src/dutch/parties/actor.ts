import type { Span } from '../span';

/** Somebody a text names who can do something, with the words that do so. */
export interface Actor {
  readonly who: Who;
  readonly span: Span;
}

export type Who =
  /** A department, a person or a role: the codes of their departments, empty while nobody knows them. */
  | { readonly kind: 'named'; readonly departments: readonly string[] }
  /** Every department; `butSpeaker` for "de overige departementen". */
  | { readonly kind: 'everybody'; readonly butSpeaker: boolean }
  /** "ik", "wij": whoever speaks. */
  | { readonly kind: 'self' }
  /** "jij", "jullie": whoever is spoken to. */
  | { readonly kind: 'you'; readonly isPlural: boolean }
  /** "hij", "zij": whoever was named last. */
  | { readonly kind: 'earlier' };
