import type { ActionPoint } from '../minutes/actionPoint';
import type { Block, LineBlock } from '../minutes/block';
import { plain } from './plain';

/**
 * A list of actions below the minutes says again what stands in them. Each action is one, where it is said first; who says it again is a
 * note. A date that only the list has goes along. With another date it is another action: the secretary sees both.
 */
export function withoutRepeats(blocks: readonly Block[]): readonly Block[] {
  const first = new Map<string, number>();
  const all = [...blocks];
  blocks.forEach((block, at) => {
    const action = actionOf(block);
    if (!action || block.type !== 'line') return;
    const key = keyOf(block, action);
    const before = first.get(key);
    if (before === undefined) return void first.set(key, at);
    const earlier = all[before] as LineBlock;
    const { deadline } = actionOf(earlier)!;
    if (deadline && action.deadline && deadline.date !== action.deadline.date) return;
    all[before] = dueBy(earlier, deadline ?? action.deadline);
    all[at] = asNote(block);
  });
  return all;
}

function actionOf(block: Block): ActionPoint | null {
  if (block.type !== 'line') return null;
  return block.action ?? (block.proposal?.kind === 'action' ? block.proposal.action : null);
}

/** Who does what, whatever the capitals and the points. */
function keyOf({ text }: LineBlock, { title, responsible }: ActionPoint): string {
  const words =
    plain(title ?? text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${JSON.stringify(responsible)} ${words.join(' ')}`;
}

function dueBy(line: LineBlock, deadline: ActionPoint['deadline']): LineBlock {
  if (line.action) return { ...line, action: { ...line.action, deadline } };
  const { proposal } = line;
  if (!proposal?.action) return line;
  return { ...line, proposal: { ...proposal, action: { ...proposal.action, deadline } } };
}

function asNote({ type, id, text, depth, speaker }: LineBlock): LineBlock {
  return { type, id, text, depth, speaker, kind: 'note', action: null };
}
