import type { Responsible } from '../../minutes/actionPoint';
import type { Parties } from '../parties/parties';
import type { Span } from '../span';

/** Who must do what an act asks for. */
export interface Owner {
  readonly responsible: Responsible;
  readonly involved: readonly string[];
  /** Set where the text says "ik" or "jij" in a mail, whatever departments the addresses tell. */
  readonly correspondent: 'sender' | 'addressee' | null;
  /** True when the owner is concluded from the context, not named in the clause. */
  readonly isInferred: boolean;
  /** The words that name the owner, counted from the start of the text. */
  readonly spans: readonly Span[];
}

/** Nobody is named, and nobody can be concluded. */
export const NOBODY: Owner = {
  responsible: { kind: 'joint', departments: [] },
  involved: [],
  correspondent: null,
  isInferred: false,
  spans: [],
};

/** Those whom a phrase names, as owners. */
export function ownerOf({ responsible, involved, spans }: Parties): Owner {
  return { ...NOBODY, responsible, involved, spans };
}
