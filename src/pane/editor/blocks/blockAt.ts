import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { isItem, isLine } from './schema';

/** A block of the document with where it stands. */
export interface PlacedBlock {
  readonly node: Node;
  readonly index: number;
  /** Position before the block, and after it. */
  readonly from: number;
  readonly to: number;
}

/** The block the caret (the head of the selection) is in. */
export function caretBlock(state: EditorState | Transaction): PlacedBlock {
  const index = Math.min(state.selection.$head.index(0), state.doc.childCount - 1);
  return blockAt(state.doc, index);
}

/** The block with this index. */
export function blockAt(doc: Node, index: number): PlacedBlock {
  let from = 0;
  for (let before = 0; before < index; before++) from += doc.child(before).nodeSize;
  const node = doc.child(index);
  return { node, index, from, to: from + node.nodeSize };
}

/** Blocks touched by the selection, first to last. */
export function selectedBlocks({ doc, selection }: EditorState): readonly PlacedBlock[] {
  const first = selection.$from.index(0);
  const last = Math.min(selection.$to.index(0), doc.childCount - 1);
  return Array.from({ length: last - first + 1 }, (_, nth) => blockAt(doc, first + nth));
}

/** The block with this id, or null. */
export function blockById(doc: Node, id: string): PlacedBlock | null {
  for (let index = 0; index < doc.childCount; index++) {
    if (doc.child(index).attrs.id === id) return blockAt(doc, index);
  }
  return null;
}

/** The agenda item this block is, or stands under; null before the first. */
export function itemOf(doc: Node, index: number): PlacedBlock | null {
  for (let above = index; above >= 0; above--) {
    if (isItem(doc.child(above))) return blockAt(doc, above);
  }
  return null;
}

/** Index after what moves along with a block: the deeper lines under a line, everything under an item. */
export function endOfFamily(doc: Node, index: number): number {
  const head = doc.child(index);
  let end = index + 1;
  while (end < doc.childCount && belongsTo(head, doc.child(end))) end += 1;
  return end;
}

function belongsTo(head: Node, node: Node): boolean {
  if (isLine(head)) return isLine(node) && node.attrs.depth > head.attrs.depth;
  return isLine(node) || node.attrs.level > head.attrs.level;
}
