import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/**
 * Makes the editor read where the browser has the caret. The browser tells of a moved caret (a click, End, an arrow) in a
 * task of its own, and on a busy machine the next key, or what somebody else wrote, comes first: it would find the caret
 * where it was, split the line there and put it back there.
 */
export function readCaret(view: EditorView): void {
  if (!view.composing) view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
}

/** Reads the caret before a key works on it. Stands before every plugin that handles keys. */
export function caretBeforeKeys(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (view) => {
          readCaret(view);
          return false;
        },
      },
    },
  });
}
