import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { ySyncPluginKey } from 'y-prosemirror';
import { isAdopted, standingOf } from '../../minutes/standing';
import type { MinutesDocument } from '../../workspace/minutesDocument';

/** Nothing is typed in adopted minutes, until they are opened again. */
export function finality(document: MinutesDocument): Plugin {
  return new Plugin({
    props: {
      editable: () => !isFinal(document),
      attributes: (): Record<string, string> => (isFinal(document) ? { 'aria-readonly': 'true' } : {}),
    },
    filterTransaction: (tr) =>
      !tr.docChanged || !isFinal(document) || tr.getMeta(ySyncPluginKey) !== undefined,
    view: (view) => ({ destroy: document.subscribe(() => redraw(view, document)) }),
  });
}

function redraw(view: EditorView, document: MinutesDocument): void {
  if (view.editable === isFinal(document)) view.updateState(view.state);
}

function isFinal(document: MinutesDocument): boolean {
  return isAdopted(standingOf(document.record().steps));
}
