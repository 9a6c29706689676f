import type { Responsible } from '../../minutes/actionPoint';
import type { Act } from '../acts/act';
import type { LineContext, Span } from '../recognition';
import { leadingParties, shifted } from './parties';
import { withCapitals } from './smallLetters';

/** Who must do what an act asks for. */
export interface Owner {
  readonly responsible: Responsible;
  readonly involved: readonly string[];
  /** Set where the text says "ik" or "jij" in a mail and the addresses do not tell which department that is. */
  readonly correspondent: 'sender' | 'addressee' | null;
  /** True when the owner is concluded from the context, not named in the clause. */
  readonly isInferred: boolean;
  /** The words that name the owner, counted from the start of the text. */
  readonly spans: readonly Span[];
}

const NOBODY: Owner = {
  responsible: { kind: 'joint', departments: [] },
  involved: [],
  correspondent: null,
  isInferred: false,
  spans: [],
};

/** Who must do it, as the text says: the mark, the subject, the agent, the addressee of a request, then the context. */
export function readOwner(act: Act, text: string, context: LineContext): Owner {
  const named = act.mark?.parties ?? partiesIn(act.mark ? act.mark.span.end : act.span.start, text, context);
  if (!named) return NOBODY;
  const { responsible, involved, spans } = named;
  return { ...NOBODY, responsible, involved, spans };
}

function partiesIn(start: number, text: string, context: LineContext) {
  const parties = leadingParties(withCapitals(text.slice(start), context), context);
  return parties && shifted(parties, start);
}
