import type { ExplicitMark } from '../marks/explicitMark';
import type { Clause } from '../grammar/clause';
import type { Span } from '../span';

/** How a text puts somebody to work. */
export type ActKind =
  /** "Actie BZK: ...", "(actie allen)". */
  | 'mark'
  /** "Afgesproken wordt dat ...". */
  | 'agreement'
  /** "BZK zal ...", "BZK neemt het voortouw". */
  | 'commitment'
  /** "vraagt de departementen om ...", "graag ontvangen we ...". */
  | 'request'
  /** "De notitie wordt rondgestuurd", "hierover volgt nog een voorstel". */
  | 'followUp'
  /** "biedt aan om ...", "kan voorbeelden aandragen". */
  | 'offer'
  /** A task in a list or a table, or a name behind it: "Notitie opstellen (Jan)". */
  | 'assignment';

/** Something to be done that a text commits to, assigns or asks for, with the words it rests on. */
export interface Act {
  readonly kind: ActKind;
  /** possible: said with a reserve, or resting on weak words. */
  readonly certainty: 'explicit' | 'firm' | 'possible';
  /** The clause or sentence that a reader needs: what is marked in the text. */
  readonly span: Span;
  /** The clause with the task itself: for "vraagt VWS om X te doen" the one of "doen"; null when a mark stands by itself. */
  readonly task: Clause | null;
  /** The clause that assigns it, when that is another: "vraagt VWS", "afgesproken wordt". */
  readonly frame: Clause | null;
  readonly mark: ExplicitMark | null;
  readonly cues: readonly Span[];
  /** What somebody is to bring, where no verb says so: "vraagt BZK om een raming". */
  readonly thing?: Span;
  /** Words that are a title as they stand: English needs no other order. */
  readonly asWritten?: Span;
}

/**
 * The act of a clause with a task, resting on these spans or words: firm, by itself, for the whole sentence, unless told
 * otherwise.
 */
export function actOf(kind: ActKind, task: Clause, cues: readonly Span[], more: Partial<Act> = {}): Act {
  return {
    kind,
    certainty: 'firm',
    span: task.sentence,
    task,
    frame: null,
    mark: null,
    cues: cues.map(({ start, end }) => ({ start, end })),
    ...more,
  };
}
