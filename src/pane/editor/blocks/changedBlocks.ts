import type { Node } from 'prosemirror-model';
import { StepMap } from 'prosemirror-transform';

/** The run of top-level blocks in which two documents differ: indexes and positions, half-open. */
export interface ChangedBlocks {
  readonly fromIndex: number;
  readonly oldToIndex: number;
  readonly newToIndex: number;
  readonly from: number;
  readonly oldTo: number;
  readonly newTo: number;
}

/**
 * Compares by identity from both ends. Changes from elsewhere arrive as a replacement of the whole document in which
 * unchanged blocks are the same objects: this finds what really changed in either case.
 */
export function changedBlocks(before: Node, after: Node): ChangedBlocks {
  const least = Math.min(before.childCount, after.childCount);
  let fromIndex = 0;
  let from = 0;
  while (fromIndex < least && before.child(fromIndex) === after.child(fromIndex)) {
    from += before.child(fromIndex++).nodeSize;
  }
  let oldToIndex = before.childCount;
  let newToIndex = after.childCount;
  let tail = 0;
  while (
    oldToIndex > fromIndex &&
    newToIndex > fromIndex &&
    before.child(oldToIndex - 1) === after.child(newToIndex - 1)
  ) {
    tail += before.child(--oldToIndex).nodeSize;
    newToIndex -= 1;
  }
  return {
    fromIndex,
    oldToIndex,
    newToIndex,
    from,
    oldTo: before.content.size - tail,
    newTo: after.content.size - tail,
  };
}

/** The change as a position map: everything outside it stays with its block. */
export function mapOf({ from, oldTo, newTo }: ChangedBlocks): StepMap {
  return new StepMap([from, oldTo - from, newTo - from]);
}
