import type { Node } from 'prosemirror-model';
import { Plugin, type EditorState, type Transaction } from 'prosemirror-state';
import { isChangeFromElsewhere } from './origin';
import { changedBlocks } from './changedBlocks';

/**
 * Keeps every block's id filled and unique: an action's tasks hang on it. Changes from elsewhere are repaired in a
 * transaction of their own afterwards, because the binding does not send on what is appended to them.
 */
export function identity(newId: () => string): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      const local = transactions.some((tr) => tr.docChanged) && !transactions.some(isChangeFromElsewhere);
      return local ? repairedIds(before.doc, after, newId) : null;
    },
    view: () => ({
      update(view, before) {
        if (view.state.doc === before.doc || !repairedIds(before.doc, view.state, newId)) return;
        setTimeout(() => {
          if (view.isDestroyed) return;
          const tr = repairedIds(before.doc, view.state, newId);
          if (tr) view.dispatch(tr.setMeta('addToHistory', false));
        });
      },
    }),
  });
}

/** The transaction that repairs, or null. Blocks that were there before keep their id; a copy of one gets a new one. */
export function repairedIds(before: Node, state: EditorState, newId: () => string): Transaction | null {
  const { doc } = state;
  const { fromIndex, newToIndex } = changedBlocks(before, doc);
  const taken = new Set<string>();
  doc.forEach((node, _offset, index) => {
    if (index < fromIndex || index >= newToIndex) taken.add(node.attrs.id as string);
  });
  const tr = state.tr;
  doc.forEach((node, offset, index) => {
    if (index < fromIndex || index >= newToIndex) return;
    const id = node.attrs.id as string;
    if (id === '' || taken.has(id)) tr.setNodeAttribute(offset, 'id', newId());
    else taken.add(id);
  });
  return tr.docChanged ? tr : null;
}
