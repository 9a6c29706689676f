import { actionPoints } from './actionPoints';
import type { Block, LineBlock } from './block';
import type { Minutes } from './minutes';
import { numberItems } from './numbering';

/** One thing that a later version of the minutes says differently. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Number of the agenda item it stands under, "3b", and its title; empty before the first item. */
  readonly itemPath: string;
  readonly itemTitle: string;
  /** The words in the earlier version, or null when it is new. */
  readonly before: string | null;
  /** The words now, or null when it is gone. */
  readonly after: string | null;
  /** True when the words are the same, and who must do it or by when is not. */
  readonly isActionOnly: boolean;
}

interface Placed {
  readonly block: Block;
  readonly itemPath: string;
  readonly itemTitle: string;
}

/**
 * What changed between two versions of the same minutes, in the order of the later one; what was removed comes last. A block is known by
 * its id, so a line that only moved is no change.
 */
export function changesBetween(before: Minutes, after: Minutes): readonly Change[] {
  const [earlier, later] = [placedBlocks(before), placedBlocks(after)];
  const actions = { before: departmentsByLine(before), after: departmentsByLine(after) };
  const changes = [...later.entries()].flatMap(([id, placed]) => {
    const known = earlier.get(id);
    if (!known) return words(placed.block) ? [change('added', placed, null, words(placed.block))] : [];
    const sameWords = words(known.block) === words(placed.block);
    const sameAction = actions.before.get(id) === actions.after.get(id);
    if (sameWords && sameAction) return [];
    return [
      { ...change('changed', placed, words(known.block), words(placed.block)), isActionOnly: sameWords },
    ];
  });
  const removed = [...earlier.entries()].flatMap(([id, placed]) =>
    later.has(id) || !words(placed.block) ? [] : [change('removed', placed, words(placed.block), null)],
  );
  return [...changes, ...removed];
}

function change(kind: Change['kind'], placed: Placed, before: string | null, after: string | null): Change {
  const { itemPath, itemTitle } = placed;
  return { kind, itemPath, itemTitle, before, after, isActionOnly: false };
}

function placedBlocks({ blocks, header }: Minutes): ReadonlyMap<string, Placed> {
  const items = blocks.filter((block) => block.type === 'agendaItem');
  const labels = numberItems(items, header.firstNumber);
  let nth = -1;
  return new Map(
    blocks.map((block) => {
      if (block.type === 'agendaItem') nth += 1;
      return [
        block.id,
        { block, itemPath: labels[nth]?.path ?? '', itemTitle: items[nth]?.title ?? '' },
      ] as const;
    }),
  );
}

function words(block: Block): string {
  if (block.type === 'agendaItem') return block.title;
  return spoken(block);
}

function spoken({ speaker, text }: LineBlock): string {
  return speaker ? `${speaker}: ${text}` : text;
}

/** What kind of line it is, who must do it and by when, in one string to compare. */
function departmentsByLine(minutes: Minutes): ReadonlyMap<string, string> {
  const actions = new Map(
    actionPoints(minutes).map(({ line, action, departments }) => [
      line.id,
      JSON.stringify([departments, action.deadline?.date ?? null]),
    ]),
  );
  const lines = minutes.blocks.filter((block) => block.type === 'line');
  return new Map(lines.map(({ id, kind }) => [id, `${kind} ${actions.get(id) ?? ''}`]));
}
