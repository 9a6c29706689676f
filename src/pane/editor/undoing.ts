import type { Node } from 'prosemirror-model';
import { Plugin, TextSelection, type Command, type EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { redoCommand, undoCommand, ySyncPluginKey, yUndoPluginKey } from 'y-prosemirror';
import { blockAt } from './blocks/blockAt';
import { changedBlocks } from './blocks/changedBlocks';

/** Takes back the last step. */
export const undo: Command = (state, _dispatch, view) => taken(undoCommand, state, view);

/** Does again what was taken back. */
export const redo: Command = (state, _dispatch, view) => taken(redoCommand, state, view);

/**
 * Words typed in one go are taken back together, but no further than their line, and apart from what became of the line: who confirms
 * at once and undoes it must not lose the sentence. Stands before the plugin that writes to the shared document.
 */
export function undoSteps(): Plugin {
  let last: Change = 'words';
  return new Plugin({
    view: () => ({
      update: ({ state }, before) => {
        if (state.doc === before.doc) return;
        const change = changeOf(before.doc, state.doc);
        const isOneStep = change === 'words' && last !== 'attributes';
        if (!isOneStep) yUndoPluginKey.getState(state)?.undoManager.stopCapturing();
        last = change;
      },
    }),
  });
}

type Change = 'words' | 'attributes' | 'blocks';

function changeOf(before: Node, after: Node): Change {
  if (before.childCount !== after.childCount) return 'blocks';
  const { fromIndex, newToIndex } = changedBlocks(before, after);
  const changed = Array.from({ length: newToIndex - fromIndex }, (_, nth) => fromIndex + nth);
  const isSame = (index: number): boolean => before.child(index).sameMarkup(after.child(index));
  return changed.every(isSame) ? 'words' : 'attributes';
}

/** The caret goes to what changed: from where it was, words would be typed into whatever stands there now. */
function taken(command: Command, state: EditorState, view: EditorView | undefined): boolean {
  if (!view || !command(state, view.dispatch)) return true;
  const { doc, tr } = view.state;
  // The binding would put the caret back from before with whatever another device writes next.
  const { binding } = ySyncPluginKey.getState(view.state) as {
    binding: { beforeTransactionSelection: unknown };
  };
  binding.beforeTransactionSelection = null;
  const place = endOfChange(state.doc, doc, view.state.selection.head);
  view.dispatch(tr.setSelection(TextSelection.create(doc, place)).scrollIntoView());
  return true;
}

/** Where the words end that are other now; where they are the same, where the caret is in them. */
function endOfChange(before: Node, after: Node, caret: number): number {
  const { fromIndex, oldToIndex, newToIndex } = changedBlocks(before, after);
  const { node, from, to } = blockAt(after, Math.max(0, newToIndex - 1));
  const isOne = newToIndex - fromIndex === 1 && oldToIndex - fromIndex === 1;
  const was = isOne ? before.child(fromIndex).content : null;
  const start = was?.findDiffStart(node.content);
  const end = was?.findDiffEnd(node.content);
  if (typeof start === 'number' && end) return from + 1 + Math.max(start, end.b);
  return isOne && caret > from && caret < to ? caret : to - 1;
}
