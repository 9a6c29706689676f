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
    : placeBelow(view, position, editor);
}

/** Under the caret, whatever the room: what stands there can be scrolled to. */
export function placeBelow(
  view: EditorView,
  position: number,
  editor: HTMLElement,
): { readonly top: number } {
  return { top: view.coordsAtPos(position).bottom - editor.getBoundingClientRect().top };
}
