import type { AgendaItemBlock, LineBlock, LineKind } from '../../minutes/block';
import { numberItems, type ItemLabel } from '../../minutes/numbering';
import type { ActionPoint } from '../../minutes/actionPoint';
import { actionOf } from '../../proposals/actionOf';
import { excerpt } from '../../proposals/excerpt';
import type { MinutesDraft } from '../../proposals/draftOf';

/** A line of a draft that would be an action or a decision. */
export interface PreviewLine {
  readonly line: LineBlock;
  /** What is shown of it: of a proposal in a long paragraph, its sentences. */
  readonly text: string;
  readonly itemPath: string;
  readonly action: ActionPoint | null;
  /** The words it rests on. */
  readonly words: readonly string[];
  /** It may as well be none. */
  readonly isPossible: boolean;
}

/** An item of a draft, with how much was said under it. */
export interface PreviewItem {
  readonly item: AgendaItemBlock;
  readonly label: ItemLabel;
  readonly lines: number;
}

/** What there is to see of a draft before it becomes minutes. */
export interface Preview {
  readonly items: readonly PreviewItem[];
  readonly actions: readonly PreviewLine[];
  readonly decisions: readonly PreviewLine[];
}

/** Sorts a draft out for showing. */
export function previewOf({ blocks, header, marked }: MinutesDraft): Preview {
  const items = blocks.filter((block) => block.type === 'agendaItem');
  const labels = numberItems(items, header.firstNumber);
  const counts = items.map(() => 0);
  const found: { kind: LineKind; line: PreviewLine }[] = [];
  let nth = -1;
  for (const block of blocks) {
    if (block.type === 'agendaItem') {
      nth += 1;
      continue;
    }
    if (nth >= 0) counts[nth]! += 1;
    const kind = block.proposal?.kind ?? block.kind;
    const line = {
      line: block,
      text: block.proposal ? excerpt(block.text, block.proposal.words) : block.text,
      itemPath: labels[nth]?.path ?? '',
      action: actionOf(block),
      words: block.proposal?.words ?? marked.get(block.id) ?? [],
      isPossible: block.proposal?.certainty === 'possible',
    };
    if (kind !== 'note') found.push({ kind, line });
  }
  return {
    items: items.map((item, index) => ({ item, label: labels[index]!, lines: counts[index]! })),
    actions: found.filter(({ kind }) => kind === 'action').map(({ line }) => line),
    decisions: found.filter(({ kind }) => kind === 'decision').map(({ line }) => line),
  };
}
