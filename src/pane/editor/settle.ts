import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { blockAt, blockById } from './blockAt';
import { changedBlocks } from './changedBlocks';
import type { LineReader } from './lineReader';
import { isLine } from './schema';

/**
 * Settles a line nobody is typing in any more: an explicit mark makes it what it says, and an action that was read from
 * the words follows them. What was made or changed by hand stays as it is.
 */
export function settleLine(reader: LineReader, tr: Transaction, index: number, before: Node | null): void {
  const node = tr.doc.child(index);
  if (!isLine(node)) return;
  const read = reader.read(tr.doc, index);
  const change = node.attrs.kind === 'note' ? markOf(read) : followed(reader, node, before, read);
  if (change) tr.setNodeMarkup(blockAt(tr.doc, index).from, null, { ...node.attrs, ...change });
}

/** Settles every line that a local change touched, but the one with the caret. */
export function settleChanged(reader: LineReader, tr: Transaction, before: EditorState): void {
  const { fromIndex, newToIndex } = changedBlocks(before.doc, tr.doc);
  const caret = tr.selection.$head.index(0);
  for (let index = fromIndex; index < newToIndex; index++) {
    if (index === caret) continue;
    const node = tr.doc.child(index);
    const earlier = node.attrs.kind === 'note' ? null : blockById(before.doc, node.attrs.id as string);
    settleLine(reader, tr, index, earlier?.node ?? null);
  }
}

type Read = ReturnType<LineReader['read']>;
type Change = { readonly kind: string; readonly action: unknown };

function markOf(read: Read): Change | null {
  return read?.certainty === 'explicit' ? { kind: read.kind, action: read.action } : null;
}

function followed(reader: LineReader, node: Node, before: Node | null, read: Read): Change | null {
  const earlier = before && reader.recall(before);
  if (!before || !earlier || before.textContent === node.textContent) return null;
  if (!same(earlier, node.attrs as Change)) return null;
  if (read) return same(read, node.attrs as Change) ? null : { kind: read.kind, action: read.action };
  return earlier.certainty === 'explicit' ? { kind: 'note', action: null } : null;
}

function same(a: Change, b: Change): boolean {
  return a.kind === b.kind && JSON.stringify(a.action) === JSON.stringify(b.action);
}
