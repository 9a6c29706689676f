import type { Node } from 'prosemirror-model';
import { TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import { blockAt, caretBlock, type PlacedBlock } from '../blocks/blockAt';
import { isItem, isLine, schema } from '../blocks/schema';
import { outdentLine } from './indent';

/**
 * Backspace at the start of a block: the speaker becomes text again, an indented line outdents, an agenda item becomes a
 * line, and any other line joins the block above.
 */
export const backspaceAtStart: Command = (state, dispatch, view) => {
  if (!state.selection.empty || state.selection.$head.parentOffset > 0) return false;
  const block = caretBlock(state);
  if (isItem(block.node)) return itemToLine(state, dispatch, block);
  if (block.node.attrs.speaker !== null) return speakerToText(state, dispatch, block);
  if (outdentLine(state, dispatch, view)) return true;
  return block.index === 0 || joinAt(state, dispatch, block.index - 1);
};

/** Delete at the end of a block: the next one joins it. */
export const deleteAtEnd: Command = (state, dispatch) => {
  const { $head, empty } = state.selection;
  if (!empty || $head.parentOffset < $head.parent.content.size) return false;
  const { index } = caretBlock(state);
  return index === state.doc.childCount - 1 || joinAt(state, dispatch, index);
};

type Dispatch = ((tr: Transaction) => void) | undefined;

function itemToLine(state: EditorState, dispatch: Dispatch, block: PlacedBlock): boolean {
  dispatch?.(state.tr.setNodeMarkup(block.from, schema.nodes.line, { id: block.node.attrs.id as string }));
  return true;
}

function speakerToText(state: EditorState, dispatch: Dispatch, block: PlacedBlock): boolean {
  const text = `${block.node.attrs.speaker as string}:`;
  dispatch?.(state.tr.setNodeAttribute(block.from, 'speaker', null).insertText(text, block.from + 1));
  return true;
}

/** Joins the block after `index` to it. An empty block goes without a trace of its own. */
function joinAt(state: EditorState, dispatch: Dispatch, index: number): boolean {
  const above = blockAt(state.doc, index);
  const below = blockAt(state.doc, index + 1);
  const caret = above.to - 1;
  const tr = state.tr;
  if (below.node.content.size === 0 && isLine(below.node)) tr.delete(below.from, below.to);
  else if (above.node.content.size === 0 && isLine(above.node)) tr.delete(above.from, above.to);
  else {
    const attrs = keptAttributes(above.node, below.node);
    tr.delete(below.from, below.to);
    tr.insert(caret, below.node.content);
    if (attrs) tr.setNodeMarkup(above.from, null, attrs);
  }
  dispatch?.(
    tr.setSelection(TextSelection.create(tr.doc, Math.min(caret, tr.doc.content.size - 1))).scrollIntoView(),
  );
  return true;
}

/** A note that takes in an action or a decision becomes it, id and all, so that posted tasks stay attached. */
function keptAttributes(above: Node, below: Node): Node['attrs'] | null {
  if (!isLine(above) || !isLine(below) || above.attrs.kind !== 'note' || below.attrs.kind === 'note')
    return null;
  const { id, kind, action } = below.attrs;
  return { ...above.attrs, id, kind, action };
}
