import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { changedBlocks } from './changedBlocks';
import { isChangeFromElsewhere } from './origin';
import { readCaret } from '../readCaret';

/** True when the last change came from elsewhere. */
const key = new PluginKey<boolean>('identity');

/**
 * Keeps every block's id filled and unique: an action's tasks hang on it. Changes from elsewhere are repaired in a
 * transaction of their own afterwards, because the binding does not send on what is appended to them.
 */
export function identity(newId: () => string): Plugin<boolean> {
  return new Plugin<boolean>({
    key,
    state: { init: () => true, apply: (tr, was) => (tr.docChanged ? isChangeFromElsewhere(tr) : was) },
    appendTransaction(transactions, before, after) {
      const local = transactions.some((tr) => tr.docChanged) && !transactions.some(isChangeFromElsewhere);
      return local ? copiesRenamed(before.doc, after, newId) : null;
    },
    view(view) {
      const repair = (): void => {
        if (!mergeRepaired(view.state, newId)) return;
        setTimeout(() => {
          if (!view.isDestroyed) readCaret(view);
          const tr = view.isDestroyed ? null : mergeRepaired(view.state, newId);
          if (tr) view.dispatch(tr.setMeta('addToHistory', false));
        });
      };
      repair();
      return {
        update: (_view, before) => {
          if (view.state.doc !== before.doc && key.getState(view.state) === true) repair();
        },
      };
    },
  });
}

/** After a change made here: what was there before keeps its id, a copy of it gets a new one wherever it was put. */
function copiesRenamed(before: Node, state: EditorState, newId: () => string): Transaction | null {
  const { doc, tr } = state;
  const { fromIndex, newToIndex } = changedBlocks(before, doc);
  const isNew = (index: number): boolean => index >= fromIndex && index < newToIndex;
  const taken = new Set<string>();
  doc.forEach((node, _offset, index) => {
    if (!isNew(index)) taken.add(node.attrs.id as string);
  });
  doc.forEach((node, offset, index) => {
    const id = node.attrs.id as string;
    if (isNew(index) && (id === '' || taken.has(id))) tr.setNodeAttribute(offset, 'id', newId());
    taken.add(id);
  });
  return tr.docChanged ? tr : null;
}

/**
 * After a change from elsewhere: two devices that moved the same block at once leave it twice, and the second goes. What
 * is not quite the same stays, under an id of its own. Only the order counts, so that every device repairs alike. The
 * empty line of an empty document is nobody's yet and stays unwritten.
 */
export function mergeRepaired(state: EditorState, newId: () => string): Transaction | null {
  const { doc, tr } = state;
  const holders = new Map<string, Node>();
  if (doc.childCount === 1 && doc.content.size === 2) return null;
  doc.forEach((node, offset) => {
    const id = node.attrs.id as string;
    const holder = holders.get(id);
    const at = tr.mapping.map(offset);
    if (holder?.eq(node) && id !== '') tr.delete(at, at + node.nodeSize);
    else if (holder || id === '') tr.setNodeAttribute(at, 'id', newId());
    else holders.set(id, node);
  });
  return tr.docChanged ? tr : null;
}
