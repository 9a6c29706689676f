import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { blockAt, endOfFamily, selectedBlocks, type PlacedBlock } from '../blocks/blockAt';
import { isLine } from '../blocks/schema';

const deepest = 4;

/** Tab: one step deeper for the selected blocks and what hangs under them. Always handled, so that Tab never leaves half-way. */
export const indent: Command = (state, dispatch) => shift(state, dispatch, 1);

/** Shift+Tab: one step back. */
export const outdent: Command = (state, dispatch) => shift(state, dispatch, -1);

/** One step back for the line with the caret; false when it is not indented. */
export const outdentLine: Command = (state, dispatch) => {
  const block = selectedBlocks(state)[0]!;
  if (!isLine(block.node) || block.node.attrs.depth === 0) return false;
  return outdent(state, dispatch);
};

function shift(state: EditorState, dispatch: ((tr: Transaction) => void) | undefined, step: 1 | -1): boolean {
  const tr = state.tr;
  for (const block of withFamilies(state)) {
    if (isLine(block.node))
      tr.setNodeAttribute(block.from, 'depth', clamp(block.node.attrs.depth + step, deepest));
    else tr.setNodeAttribute(block.from, 'level', step === 1 ? 1 : 0);
  }
  if (dispatch && !tr.doc.eq(state.doc)) dispatch(tr.scrollIntoView());
  return true;
}

/** The selected blocks, and for a line the deeper lines under it. Lines do not follow the level of their item. */
function withFamilies(state: EditorState): readonly PlacedBlock[] {
  const selected = selectedBlocks(state);
  const last = selected.at(-1)!;
  if (!isLine(last.node)) return selected;
  const end = endOfFamily(state.doc, last.index);
  const followers = Array.from({ length: end - last.index - 1 }, (_, nth) =>
    blockAt(state.doc, last.index + 1 + nth),
  );
  return [...selected, ...followers];
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}
