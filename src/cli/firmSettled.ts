import type { Block } from '../minutes/block';

/** The block with what was read in it for certain: on the command line nobody is there to confirm it. */
export function firmSettled(block: Block): Block {
  if (block.type !== 'line' || block.proposal?.certainty !== 'firm') return block;
  const { proposal, ...line } = block;
  return { ...line, kind: proposal.kind, action: proposal.action };
}
