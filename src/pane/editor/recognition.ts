import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { Mapping } from 'prosemirror-transform';
import { blockAt, blockById, caretBlock } from './blockAt';
import { changedBlocks, mapOf } from './changedBlocks';
import type { LineReader } from './lineReader';
import { isChangeFromElsewhere } from './origin';
import { readCaret } from './readCaret';
import { isLine } from './schema';
import { settleChanged, settleLine } from './settle';

/** The line with the caret, as it was when the caret came or when it last became something. */
interface OpenLine {
  readonly id: string;
  readonly before: Node;
}

interface Marks {
  readonly cues: DecorationSet;
  /** True while there are lines nobody has read yet: they are read when the browser has time. */
  readonly unread: boolean;
  readonly open: OpenLine;
}

const key = new PluginKey<Marks>('recognition');
const atOnce = 200;

/** Reads the lines that change, underlines what was recognised in them, and settles them when the caret leaves. */
export function recognition(reader: LineReader): Plugin<Marks> {
  return new Plugin<Marks>({
    key,
    state: {
      init: (_config, state) => ({ cues: DecorationSet.empty, unread: true, open: openLine(state) }),
      apply: (tr, marks, before, state) => applied(reader, tr, marks, before, state),
    },
    appendTransaction: (transactions, before, after) => settled(reader, transactions, before, after),
    props: {
      decorations: (state) => key.getState(state)?.cues,
      handleDOMEvents: { blur: (view) => settleNow(reader, view) },
    },
    view: (view) => idleReading(reader, view),
  });
}

/** Settles the line with the caret: the editor loses focus or goes away. */
export function settleNow(reader: LineReader, view: EditorView): void {
  const tr = view.state.tr;
  settleLine(reader, tr, caretBlock(view.state).index, key.getState(view.state)?.open.before ?? null);
  if (tr.docChanged) view.dispatch(tr);
}

function settled(
  reader: LineReader,
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
): Transaction | null {
  if (transactions.some(isChangeFromElsewhere)) return null;
  const tr = after.tr;
  const left = key.getState(before)?.open;
  const stays = left?.id === caretBlock(after).node.attrs.id;
  const block = !left || stays ? null : blockById(after.doc, left.id);
  if (left && block) settleLine(reader, tr, block.index, left.before);
  if (transactions.some(({ docChanged }) => docChanged)) settleChanged(reader, tr, before);
  return tr.docChanged ? tr : null;
}

function applied(
  reader: LineReader,
  tr: Transaction,
  marks: Marks,
  before: EditorState,
  state: EditorState,
): Marks {
  const more = tr.getMeta(key) as Partial<Marks> | undefined;
  if (more) return { ...marks, ...more };
  if (!tr.docChanged)
    return tr.selectionSet ? { ...marks, open: nextOpen(marks.open, before, state) } : marks;
  const change = changedBlocks(before.doc, state.doc);
  const kept = marks.cues.map(new Mapping([mapOf(change)]), state.doc);
  const count = change.newToIndex - change.fromIndex;
  const stale = kept.find(change.from, change.newTo);
  return {
    cues: kept
      .remove(stale)
      .add(state.doc, cuesIn(reader, state.doc, change.fromIndex, Math.min(count, atOnce))),
    unread: marks.unread || count > atOnce,
    open: nextOpen(marks.open, before, state),
  };
}

function openLine(state: EditorState): OpenLine {
  const { node } = caretBlock(state);
  return { id: node.attrs.id as string, before: node };
}

function nextOpen(open: OpenLine, before: EditorState, state: EditorState): OpenLine {
  const now = caretBlock(state).node;
  const was = caretBlock(before).node;
  const isSame = now.attrs.id === open.id && was.attrs.id === open.id;
  return isSame && now.attrs.kind === was.attrs.kind && now.attrs.action === was.attrs.action
    ? open
    : openLine(state);
}

/** Underlines and the sign in the margin for `count` blocks from `index` on. */
function cuesIn(reader: LineReader, doc: Node, index: number, count: number): Decoration[] {
  const cues: Decoration[] = [];
  let { from } = count > 0 ? blockAt(doc, index) : { from: 0 };
  for (let nth = index; nth < index + count; nth++) {
    cues.push(...cuesOf(reader, doc, nth, from));
    from += doc.child(nth).nodeSize;
  }
  return cues;
}

function cuesOf(reader: LineReader, doc: Node, index: number, from: number): Decoration[] {
  const read = reader.read(doc, index);
  const node = doc.child(index);
  if (!read || !isLine(node)) return [];
  const words = read.cues.map(({ start, end }) =>
    Decoration.inline(from + 1 + start, from + 1 + end, { class: 'cue' }),
  );
  return [Decoration.node(from, from + node.nodeSize, { 'data-recognised': read.kind }), ...words];
}

/** Reads what is still unread, a little at a time, so that a long document opens at once. */
function idleReading(reader: LineReader, view: EditorView): { update(): void; destroy(): void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const readSome = (): void => {
    timer = null;
    readCaret(view);
    const { doc } = view.state;
    const found: Decoration[] = [];
    let budget = atOnce;
    doc.forEach((node, offset, index) => {
      if (budget === 0 || reader.recall(node) !== undefined) return;
      budget -= 1;
      found.push(...cuesOf(reader, doc, index, offset));
    });
    const cues = key.getState(view.state)?.cues.add(doc, found);
    view.dispatch(view.state.tr.setMeta(key, { cues, unread: budget === 0 }));
  };
  const plan = (): void => {
    if (key.getState(view.state)?.unread) timer ??= setTimeout(readSome, 50);
  };
  plan();
  return { update: plan, destroy: () => void (timer !== null && clearTimeout(timer)) };
}
