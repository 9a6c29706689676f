import type { ActionPoint } from '../minutes/actionPoint';
import type { Block, LineBlock } from '../minutes/block';
import { actionOf } from './actionOf';
import { sameWords } from './sameWords';

/**
 * Minutes may say an action more than once. It is one, where it is said first; who says it again is a note. A date that only the later has
 * goes along. With another date it is another action.
 */
export function onceSaid(blocks: readonly Block[]): readonly Block[] {
  const first = new Map<string, number>();
  const all = [...blocks];
  blocks.forEach((block, at) => {
    const action = block.type === 'line' ? actionOf(block) : null;
    if (!action || block.type !== 'line') return;
    const key = `${JSON.stringify(action.responsible)} ${sameWords(action.title ?? block.text)}`;
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

function dueBy(line: LineBlock, deadline: ActionPoint['deadline']): LineBlock {
  if (line.action) return { ...line, action: { ...line.action, deadline } };
  const { proposal } = line;
  if (!proposal?.action) return line;
  return { ...line, proposal: { ...proposal, action: { ...proposal.action, deadline } } };
}

function asNote({ type, id, text, depth, speaker }: LineBlock): LineBlock {
  return { type, id, text, depth, speaker, kind: 'note', action: null };
}
