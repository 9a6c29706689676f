import type { Finding } from '../../dutch/finding';
import type { ActionPoint } from '../../minutes/actionPoint';
import type { LineBlock } from '../../minutes/block';
import { proposalOf } from '../../proposals/evidence';
import { linePieces, type LinePiece } from '../../proposals/linePieces';
import type { OpenProposal } from '../../proposals/openProposals';
import type { MinutesDocument } from '../../workspace/minutesDocument';

/** What a line becomes. */
export type Outcome =
  | { readonly kind: 'action'; readonly action: ActionPoint }
  | { readonly kind: 'decision'; readonly action: null };

type Proposed = Pick<OpenProposal, 'line' | 'findings'>;

/** An action before anybody was found for it. */
const nobodys: ActionPoint = {
  title: null,
  responsible: { kind: 'joint', departments: [] },
  involved: [],
  deadline: null,
};

/** What a finding says its line is. */
export function outcomeOf({ kind, action }: Pick<Finding, 'kind' | 'action'>): Outcome {
  return kind === 'decision' ? { kind, action: null } : { kind, action: action ?? nobodys };
}

/**
 * What was proposed on a line is so: each finding on a line of its own. Gives the ids of those lines, for taking it back.
 */
export function confirmProposal(
  document: MinutesDocument,
  proposed: Proposed,
  newId: () => string,
): readonly string[] {
  const settled = ({ finding }: LinePiece) => outcomeOf(finding);
  return divided(document, proposed, { newId, settled });
}

/** Puts each finding on a line of its own, still to be decided. */
export function splitProposal(document: MinutesDocument, proposed: Proposed, newId: () => string): void {
  const { text } = proposed.line;
  const settled = ({ finding }: LinePiece) => {
    const proposal = proposalOf(text, finding);
    return proposal ? { proposal } : outcomeOf(finding);
  };
  divided(document, proposed, { newId, settled });
}

/** What was proposed on a line is not so, for good. */
export function dismissProposal(
  document: MinutesDocument,
  { line }: Pick<Proposed, 'line'>,
): readonly string[] {
  document.changeLine(line.id, { dismissed: true });
  return [line.id];
}

/** Lines become what they were before the decision. */
export function undecide(document: MinutesDocument, lineIds: readonly string[]): void {
  for (const id of lineIds) document.changeLine(id, { kind: 'note', action: null, dismissed: false });
}

interface Division {
  readonly newId: () => string;
  readonly settled: (piece: LinePiece) => Partial<LineBlock>;
}

function divided(
  document: MinutesDocument,
  { line, findings }: Proposed,
  { newId, settled }: Division,
): readonly string[] {
  const [first, ...rest] = linePieces(line.text, findings);
  if (!first) return [];
  const { type, depth, speaker } = line;
  const note = { type, depth, speaker, kind: 'note', action: null } as const;
  const lines = rest.map((piece): LineBlock => {
    const text = line.text.slice(piece.span.start, piece.span.end).trim();
    return { ...note, id: newId(), text, ...settled(piece) };
  });
  if (lines.length > 0) document.divideLine(line.id, first.span.end, lines);
  const { kind, action } = settled(first);
  if (kind) document.changeLine(line.id, { kind, action: action ?? null });
  return [line.id, ...lines.map(({ id }) => id)];
}
