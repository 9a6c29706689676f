/** A subject that several departments work on, with who leads: one row of the workspace's table. */
export interface Topic {
  readonly name: string;
  /** Department code, or null while nobody leads. */
  readonly lead: string | null;
  /** Codes of the others that are involved. */
  readonly involved: readonly string[];
  /** Other words by which it is known. */
  readonly words: readonly string[];
}
