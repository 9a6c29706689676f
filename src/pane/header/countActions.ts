import type { Minutes } from '../../minutes/minutes';

/** How many lines are action points. */
export function countActions({ blocks }: Minutes): number {
  return blocks.filter((block) => block.type === 'line' && block.action !== null).length;
}
