import type { Node } from 'prosemirror-model';
import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import type { DepartmentResolver } from '../../../departments/department';
import { readSpeaker } from '../../../dutch/parties/speaker';
import { caretBlock } from '../blocks/blockAt';
import { schema } from '../blocks/schema';
import type { PastedBlock } from './pastedBlock';

/** What a pasted block needs to become one of ours. */
export interface PastedContext {
  readonly departments: DepartmentResolver;
  readonly newId: () => string;
}

/** Puts pasted blocks at the caret: a single line into the words there, more between the words before and after it. */
export function insertPasted(
  state: EditorState,
  blocks: readonly PastedBlock[],
  context: PastedContext,
): Transaction {
  const tr = state.tr.deleteSelection();
  const only = blocks.length === 1 ? blocks[0] : undefined;
  const block = caretBlock(tr);
  const isEmpty = block.node.content.size === 0;
  if (only?.type === 'line' && !(isEmpty && only.depth > 0)) return tr.insertText(only.text).scrollIntoView();
  const nodes = blocks.map((pasted) => nodeOf(pasted, context));
  const at = isEmpty ? replaceBlock(tr, nodes) : insertBetween(tr, nodes);
  const end = at + nodes.reduce((size, node) => size + node.nodeSize, 0);
  return tr.setSelection(TextSelection.create(tr.doc, end - 1)).scrollIntoView();
}

function replaceBlock(tr: Transaction, nodes: readonly Node[]): number {
  const { from, to } = caretBlock(tr);
  tr.replaceWith(from, to, nodes);
  return from;
}

/** Before, after, or between the two halves of the block with the caret. */
function insertBetween(tr: Transaction, nodes: readonly Node[]): number {
  const { from, to } = caretBlock(tr);
  const { parentOffset, parent, pos } = tr.selection.$head;
  if (parentOffset > 0 && parentOffset < parent.content.size) {
    const rest = schema.node('line', null, parent.content.cut(parentOffset));
    tr.delete(pos, to - 1).insert(pos + 1, [...nodes, rest]);
    return pos + 1;
  }
  const at = parentOffset === 0 ? from : to;
  tr.insert(at, [...nodes]);
  return at;
}

function nodeOf({ type, text, depth }: PastedBlock, { departments, newId }: PastedContext): Node {
  if (type === 'agendaItem') return schema.node(type, { id: newId(), level: depth }, words(text));
  const read = readSpeaker(text, departments);
  const speaker = read?.speaker ?? null;
  return schema.node(type, { id: newId(), depth, speaker }, words(read ? read.rest.trim() : text));
}

function words(text: string): readonly Node[] {
  return text === '' ? [] : [schema.text(text)];
}
