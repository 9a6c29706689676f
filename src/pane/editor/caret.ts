import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/** Longer than ProseMirror itself waits for the browser to place the caret. */
const settled = 40;

/**
 * Puts the caret in the text when the text is reached with Tab. The browser finds no place of its own where a line begins
 * with something that cannot be edited, and without a caret no arrow key or End does anything.
 */
export function caret(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        focus: (view) => {
          setTimeout(() => place(view), settled);
          return false;
        },
      },
    },
  });
}

function place(view: EditorView): void {
  if (view.isDestroyed || !view.hasFocus()) return;
  const { anchorNode } = view.dom.ownerDocument.getSelection() ?? { anchorNode: null };
  if (!view.dom.contains(anchorNode)) view.focus();
}
