import type { Node } from 'prosemirror-model';
import { TextSelection, type Command } from 'prosemirror-state';
import { blockAt, caretBlock, endOfFamily } from '../blocks/blockAt';
import { isLine } from '../blocks/schema';

/**
 * Alt+Up and Alt+Down: a line with its deeper lines passes the block beside it, an agenda item with everything under it
 * passes the item beside it. It is taken out and put back in two steps: in one, the shared document would see two blocks
 * turning into each other letter by letter.
 */
export const moveUp: Command = (state, dispatch, view) => {
  const { index } = caretBlock(state);
  const target = startAbove(state.doc, index);
  return target === null || !dispatch || !view ? true : moveTo(view, index, target);
};

export const moveDown: Command = (state, dispatch, view) => {
  const { index } = caretBlock(state);
  const target = endBelow(state.doc, index);
  return target === null || !dispatch || !view ? true : moveTo(view, index, target);
};

type View = NonNullable<Parameters<Command>[2]>;

function moveTo(view: View, index: number, target: number): boolean {
  const { doc, selection } = view.state;
  const from = blockAt(doc, index).from;
  const end = endOfFamily(doc, index);
  const to = blockAt(doc, end - 1).to;
  const goal = target < doc.childCount ? blockAt(doc, target).from : doc.content.size;
  const moved = doc.slice(from, to).content;
  const caret = selection.head - from;
  const place = goal > from ? goal - (to - from) : goal;
  view.dispatch(view.state.tr.delete(from, to));
  const tr = view.state.tr.insert(place, moved);
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, place + caret)).scrollIntoView());
  return true;
}

/** Index the block moves to, counted before it is taken out; null at the edge. */
function startAbove(doc: Node, index: number): number | null {
  if (isLine(doc.child(index))) return index > 0 ? index - 1 : null;
  for (let above = index - 1; above >= 0; above--) {
    const node = doc.child(above);
    if (!isLine(node) && node.attrs.level <= doc.child(index).attrs.level) return above;
  }
  return null;
}

function endBelow(doc: Node, index: number): number | null {
  const end = endOfFamily(doc, index);
  if (end >= doc.childCount) return null;
  return isLine(doc.child(index)) ? end + 1 : endOfFamily(doc, end);
}
