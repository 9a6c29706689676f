import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { numberItems } from '../../../minutes/numbering';
import { showLabel } from '../views/label';
import { changedBlocks, type ChangedBlocks } from './changedBlocks';
import { isItem } from './schema';

type FirstNumber = 0 | 1;

interface Labels {
  readonly first: FirstNumber;
  readonly of: ReadonlyMap<Node, string>;
}

const key = new PluginKey<Labels>('labels');

/**
 * Numbers the agenda items: derived on every change of the agenda, never part of the text. Not decorations: for each key
 * ProseMirror would look through all of them for every block.
 */
export function labels(first: FirstNumber): Plugin<Labels> {
  return new Plugin<Labels>({
    key,
    state: {
      init: (_config, state) => ({ first, of: labelsOf(state.doc, first) }),
      apply: applied,
    },
    view: () => ({
      update: (view, before) => {
        if (key.getState(before)?.of !== key.getState(view.state)?.of) redraw(view);
      },
    }),
  });
}

/** Label of an agenda item of this state: its number, or a plus where it was inserted. */
export function labelIn(state: EditorState, item: Node): string {
  return key.getState(state)?.of.get(item) ?? '';
}

/** Tells the labels that the first agenda item has another number. */
export function renumber(tr: Transaction, first: FirstNumber): Transaction {
  return tr.setMeta(key, first);
}

/** Number of the first item as the labels have it now. */
export function firstNumberIn(state: EditorState): FirstNumber {
  return key.getState(state)?.first ?? 1;
}

function applied(tr: Transaction, labels: Labels, before: EditorState, state: EditorState): Labels {
  const first = tr.getMeta(key) as FirstNumber | undefined;
  if (first !== undefined) return { first, of: labelsOf(state.doc, first) };
  if (!tr.docChanged) return labels;
  const isOther = touchesAgenda(before.doc, state.doc, changedBlocks(before.doc, state.doc));
  return isOther ? { ...labels, of: labelsOf(state.doc, labels.first) } : labels;
}

function touchesAgenda(
  before: Node,
  after: Node,
  { fromIndex, oldToIndex, newToIndex }: ChangedBlocks,
): boolean {
  const hasItem = (doc: Node, to: number): boolean => doc.content.content.slice(fromIndex, to).some(isItem);
  return hasItem(before, oldToIndex) || hasItem(after, newToIndex);
}

function labelsOf(doc: Node, first: FirstNumber): ReadonlyMap<Node, string> {
  const items = doc.content.content.filter(isItem);
  const numbered = items.map(({ attrs }) => ({
    level: attrs.level as 0 | 1,
    inserted: attrs.inserted as boolean,
  }));
  const labels = numberItems(numbered, first);
  return new Map(items.map((item, nth) => [item, numbered[nth]!.inserted ? '+' : labels[nth]!.label]));
}

/** An item before them may have come or gone: the views of the items that stayed are not asked. */
function redraw({ dom, state }: EditorView): void {
  const items = state.doc.content.content.filter(isItem);
  const drawn = dom.querySelectorAll<HTMLElement>(':scope > .item');
  items.forEach((item, nth) => {
    const view = drawn[nth];
    if (view) showLabel(view, labelIn(state, item));
  });
}
