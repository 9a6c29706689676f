import { Fragment, type Node } from 'prosemirror-model';
import { TextSelection, type Command, type Transaction } from 'prosemirror-state';
import { caretBlock, type PlacedBlock } from '../blocks/blockAt';
import { isLine, schema } from '../blocks/schema';
import { outdentLine } from './indent';

/**
 * Enter. A line below an agenda item's title, the next line at the same depth elsewhere; the id, the speaker and the
 * action stay with the words before the caret, or with all words when the caret stands before them. On an empty
 * indented line it outdents instead.
 */
export const newLine: Command = (state, dispatch) => {
  const tr = state.tr.deleteSelection();
  const block = caretBlock(tr);
  const isEmptyIndented = isLine(block.node) && block.node.content.size === 0 && block.node.attrs.depth > 0;
  if (isEmptyIndented) return outdentLine(state, dispatch);
  dispatch?.(split(tr, block).scrollIntoView());
  return true;
};

function split(tr: Transaction, block: PlacedBlock): Transaction {
  const offset = tr.selection.$head.parentOffset;
  const depth = isLine(block.node) ? (block.node.attrs.depth as number) : 0;
  if (offset === 0 && block.node.content.size > 0) return tr.insert(block.from, emptyLine(depth));
  const rest = block.node.content.cut(offset);
  const caret = block.from + 1 + offset;
  tr.delete(caret, block.to - 1);
  tr.insert(caret + 1, emptyLine(depth, rest));
  return tr.setSelection(TextSelection.create(tr.doc, caret + 2));
}

/** A note without an id: the identity plugin gives it one. */
function emptyLine(depth: number, content: Fragment = Fragment.empty): Node {
  return schema.node('line', { depth }, content);
}
