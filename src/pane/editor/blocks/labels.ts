import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { Mapping } from 'prosemirror-transform';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { numberItems } from '../../../minutes/numbering';
import { changedBlocks, mapOf, type ChangedBlocks } from './changedBlocks';
import { isItem } from './schema';

/** What an agenda item's view is told: its derived label, "" without a number. */
export interface LabelSpec {
  readonly label: string;
}

type FirstNumber = 0 | 1;

interface Labels {
  readonly first: FirstNumber;
  readonly set: DecorationSet;
}

const key = new PluginKey<Labels>('labels');

/** Numbers the agenda items: derived on every change of the agenda, never part of the text. */
export function labels(first: FirstNumber): Plugin<Labels> {
  return new Plugin<Labels>({
    key,
    state: {
      init: (_config, state) => ({ first, set: labelsOf(state.doc, first) }),
      apply: applied,
    },
    props: { decorations: (state) => key.getState(state)?.set },
  });
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
  if (first !== undefined) return { first, set: labelsOf(state.doc, first) };
  if (!tr.docChanged) return labels;
  const change = changedBlocks(before.doc, state.doc);
  if (touchesAgenda(before.doc, state.doc, change))
    return { ...labels, set: labelsOf(state.doc, labels.first) };
  return { ...labels, set: labels.set.map(new Mapping([mapOf(change)]), state.doc) };
}

function touchesAgenda(
  before: Node,
  after: Node,
  { fromIndex, oldToIndex, newToIndex }: ChangedBlocks,
): boolean {
  const hasItem = (doc: Node, to: number): boolean => doc.content.content.slice(fromIndex, to).some(isItem);
  return hasItem(before, oldToIndex) || hasItem(after, newToIndex);
}

function labelsOf(doc: Node, first: FirstNumber): DecorationSet {
  const items: { node: Node; from: number }[] = [];
  doc.forEach((node, from) => void (isItem(node) && items.push({ node, from })));
  const numbered = items.map(({ node }) => ({
    level: node.attrs.level as 0 | 1,
    inserted: node.attrs.inserted as boolean,
  }));
  const decorations = numberItems(numbered, first).map(({ label }, nth) => {
    const { node, from } = items[nth]!;
    return Decoration.node(from, from + node.nodeSize, {}, { label } satisfies LabelSpec);
  });
  return DecorationSet.create(doc, decorations);
}
