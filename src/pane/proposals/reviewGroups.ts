import type { AgendaItemBlock } from '../../minutes/block';
import { grouped } from '../../minutes/grouped';
import type { OpenProposal } from '../../proposals/openProposals';

/** What became of a proposal in this review, and the lines that were made of it. */
export interface Decided {
  readonly as: 'confirmed' | 'dismissed';
  readonly lineIds: readonly string[];
}

/** A line in the review: it stays in its place when it is decided, so that it can be taken back. */
export interface ReviewRow {
  readonly proposed: OpenProposal;
  readonly decided: Decided | null;
}

/** The rows of one agenda item. */
export interface ReviewGroup {
  readonly item: AgendaItemBlock | null;
  readonly itemPath: string;
  readonly rows: readonly ReviewRow[];
}

/** What was decided here, by line: with the proposal as it was. */
export type Decisions = ReadonlyMap<string, { readonly proposed: OpenProposal; readonly decided: Decided }>;

/** What is open and what was just decided, in the order of the minutes, by item. */
export function reviewGroups(
  open: readonly OpenProposal[],
  decisions: Decisions,
  lineIds: readonly string[],
): readonly ReviewGroup[] {
  const place = new Map(lineIds.map((id, index) => [id, index]));
  const stillOpen = open.filter(({ line }) => !decisions.has(line.id));
  const rows: ReviewRow[] = [
    ...stillOpen.map((proposed) => ({ proposed, decided: null })),
    ...[...decisions.values()].filter(({ proposed }) => place.has(proposed.line.id)),
  ];
  const inOrder = rows.sort((a, b) => placeOf(a, place) - placeOf(b, place));
  const groups = grouped(inOrder, ({ proposed }) => proposed.item?.id ?? null);
  return [...groups.values()].map((members) => {
    const { item, itemPath } = members[0].proposed;
    return { item, itemPath, rows: members };
  });
}

function placeOf({ proposed }: ReviewRow, place: ReadonlyMap<string, number>): number {
  return place.get(proposed.line.id) ?? Infinity;
}
