import type { EditorView } from 'prosemirror-view';

/** Where the list hangs: pixels from the top or the bottom of the editor. */
export type ListPlace = { readonly top: number } | { readonly bottom: number };

const room = 250;

/** Under the caret, or above it when there is no room below and more above. */
export function listPlace(view: EditorView, position: number, editor: HTMLElement): ListPlace {
  const caret = view.coordsAtPos(position);
  const box = editor.getBoundingClientRect();
  const below = window.innerHeight - caret.bottom;
  return below < room && caret.top > below
    ? { bottom: box.bottom - caret.top }
    : { top: caret.bottom - box.top };
}
