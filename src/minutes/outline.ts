import type { AgendaItemBlock, Block, LineBlock } from './block';
import type { AgendaItem, OutlineLine } from './minutes';
import { numberItems, type ItemLabel } from './numbering';

/** The minutes as a tree, derived from the flat run of blocks. */
export interface Outline {
  /** Lines before the first agenda item: they belong to none. */
  readonly lead: readonly OutlineLine[];
  readonly items: readonly AgendaItem[];
}

interface Section {
  readonly item: AgendaItemBlock;
  readonly label: ItemLabel;
  readonly lines: readonly LineBlock[];
}

/** Nests lines under lines, lines under items and sub-items under items. Every block is in the result exactly once, in order. */
export function outline(blocks: readonly Block[], firstNumber: 0 | 1): Outline {
  const heads = blocks.flatMap((block, index) => (block.type === 'agendaItem' ? [{ block, index }] : []));
  const labels = numberItems(
    heads.map(({ block }) => block),
    firstNumber,
  );
  const sections = heads.map(({ block, index }, nth): Section => {
    const end = heads[nth + 1]?.index ?? blocks.length;
    return { item: block, label: labels[nth]!, lines: linesOf(blocks.slice(index + 1, end)) };
  });
  return {
    lead: nestLines(linesOf(blocks.slice(0, heads[0]?.index ?? blocks.length))),
    items: nestSections(sections),
  };
}

function linesOf(blocks: readonly Block[]): readonly LineBlock[] {
  return blocks.filter((block) => block.type === 'line');
}

function nestSections(sections: readonly Section[]): readonly AgendaItem[] {
  const starts = sections.flatMap(({ label }, index) => (label.isSubItem ? [] : [index]));
  return starts.map((start, nth) => {
    const subs = sections.slice(start + 1, starts[nth + 1] ?? sections.length);
    return agendaItem(
      sections[start]!,
      subs.map((sub) => agendaItem(sub, [])),
    );
  });
}

function agendaItem({ item, label, lines }: Section, subItems: readonly AgendaItem[]): AgendaItem {
  return { item, label: label.label, path: label.path, lines: nestLines(lines), subItems };
}

function nestLines(lines: readonly LineBlock[]): readonly OutlineLine[] {
  const roots: OutlineLine[] = [];
  const open: { depth: number; children: OutlineLine[] }[] = [{ depth: -1, children: roots }];
  for (const line of lines) {
    while (open.length > 1 && open.at(-1)!.depth >= line.depth) open.pop();
    const children: OutlineLine[] = [];
    open.at(-1)!.children.push({ line, lines: children });
    open.push({ depth: line.depth, children });
  }
  return roots;
}
