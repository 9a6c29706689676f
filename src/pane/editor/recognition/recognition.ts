import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { Mapping } from 'prosemirror-transform';
import { blockById, caretBlock } from '../blocks/blockAt';
import { changedBlocks, mapOf } from '../blocks/changedBlocks';
import { confirmUnread } from '../commands/decide';
import type { LineReader } from './lineReader';
import { isChangeFromElsewhere } from '../blocks/origin';
import { readCaret } from '../readCaret';
import { isLine } from '../blocks/schema';
import { settleByHand } from './byHand';
import { forgetWords, settleChanged, settleLine, settlePostponed } from './settle';

/** The line with the caret, as it was when the caret came or when it last became something. */
interface OpenLine {
  readonly id: string;
  readonly before: Node;
}

interface Marks {
  readonly cues: DecorationSet;
  readonly open: OpenLine;
}

const key = new PluginKey<Marks>('recognition');

/** Words are read when the typing rests: marks that come and go with each letter would be in the way. */
const rest = 160;
/** How long lines are read in one go: less than half a frame. */
const slice = 6;

/** Underlines what was recognised in the lines when the typing rests, and settles a line when the caret leaves it. */
export function recognition(reader: LineReader): Plugin<Marks> {
  return new Plugin<Marks>({
    key,
    state: {
      init: (_config, state) => ({ cues: DecorationSet.empty, open: openLine(state) }),
      apply: applied,
    },
    appendTransaction: (transactions, before, after) => settled(reader, transactions, before, after),
    props: {
      decorations: (state) => key.getState(state)?.cues,
      handleDOMEvents: { blur: (view) => settleNow(reader, view) },
    },
    view: (view) => restedReading(reader, view),
  });
}

/** Settles the line with the caret: the editor loses focus or goes away. */
export function settleNow(reader: LineReader, view: EditorView): void {
  const tr = view.state.tr;
  settleLine(reader, tr, caretBlock(view.state).index, key.getState(view.state)?.open.before ?? null);
  if (tr.docChanged) view.dispatch(tr);
}

/** Lines can be read from now on: settles those that were decided or left meanwhile, and has the others read. */
export function readFromNow(reader: LineReader, view: EditorView): void {
  const { tr } = view.state;
  settleByHand(reader, tr);
  confirmUnread(reader, tr);
  settlePostponed(reader, tr);
  view.dispatch(tr);
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
  if (transactions.some(({ docChanged }) => docChanged)) {
    if (left) forgetWords(reader, tr, before, left.before);
    settleChanged(reader, tr, before);
  }
  return tr.docChanged ? tr : null;
}

function applied(tr: Transaction, marks: Marks, before: EditorState, state: EditorState): Marks {
  const cues = tr.getMeta(key) as DecorationSet | undefined;
  if (cues) return { ...marks, cues };
  if (!tr.docChanged)
    return tr.selectionSet ? { ...marks, open: nextOpen(marks.open, before, state) } : marks;
  return { cues: carried(tr, marks.cues, before, state), open: nextOpen(marks.open, before, state) };
}

/** Marks stay with the words while a line is typed in; what came from elsewhere or in bulk is marked anew. */
function carried(
  tr: Transaction,
  cues: DecorationSet,
  before: EditorState,
  state: EditorState,
): DecorationSet {
  const change = changedBlocks(before.doc, state.doc);
  const isTyping = change.newToIndex - change.fromIndex === 1 && change.oldToIndex - change.fromIndex === 1;
  if (isTyping && !isChangeFromElsewhere(tr)) return cues.map(tr.mapping, state.doc);
  const kept = cues.map(new Mapping([mapOf(change)]), state.doc);
  return kept.remove(kept.find(change.from, change.newTo));
}

function openLine(state: EditorState): OpenLine {
  const { node } = caretBlock(state);
  return { id: node.attrs.id as string, before: node };
}

function nextOpen(open: OpenLine, before: EditorState, state: EditorState): OpenLine {
  const now = caretBlock(state).node;
  const was = caretBlock(before).node;
  const isSame = now.attrs.id === open.id && was.attrs.id === open.id;
  if (isSame && isSettledAlike(was, now)) return open;
  const { id } = now.attrs as { id: string };
  const earlier = was.attrs.id === id || before.doc === state.doc ? null : blockById(before.doc, id);
  // What joins the line brings the caret with it: the line as it was follows the words that came.
  return { id, before: earlier && isSettledAlike(earlier.node, now) ? earlier.node : now };
}

function isSettledAlike({ attrs: was }: Node, { attrs: now }: Node): boolean {
  return was.kind === now.kind && was.action === now.action;
}

/**
 * Underlines in one block. The sign in the margin hangs on the first of them and not on the block: for each key and each
 * block ProseMirror goes over all marks that blocks have themselves.
 */
function cuesOf(reader: LineReader, doc: Node, index: number, from: number): Decoration[] {
  const findings = reader.read(doc, index);
  const [first] = findings;
  if (!first) return [];
  const sign = { 'data-recognised': first.kind, 'data-certainty': first.certainty };
  return findings
    .flatMap(({ cues }) => cues)
    .map(({ start, end }, nth) =>
      Decoration.inline(from + 1 + start, from + 1 + end, { class: 'cue', ...(nth === 0 && sign) }),
    );
}

/** Reads what is unread when the typing rests, the caret's line first and a little at a time. */
function restedReading(reader: LineReader, view: EditorView): { update: Update; destroy(): void } {
  const marked = new WeakSet<Node>();
  const isMarked = (node: Node): boolean => !isLine(node) || (marked.has(node) && reader.isRead(node));
  let isOwed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const plan = (after: number): void => {
    clearTimeout(timer);
    timer = setTimeout(readSome, after);
  };
  const readSome = (): void => {
    isOwed = !reader.isReady();
    if (isOwed) return;
    readCaret(view);
    const { state } = view;
    const { cues, isDone } = markUntil({ reader, marked, isMarked }, state, performance.now() + slice);
    if (cues) view.dispatch(state.tr.setMeta(key, cues));
    if (!isDone) plan(0);
  };
  plan(50);
  return {
    update: (_view, before) => {
      if (isOwed || view.state.doc !== before.doc || !isMarked(caretBlock(view.state).node)) plan(rest);
    },
    destroy: () => clearTimeout(timer),
  };
}

type Update = (view: EditorView, before: EditorState) => void;

/** Which lines have their marks: they may have been read for another reason before. */
interface Marking {
  readonly reader: LineReader;
  readonly marked: WeakSet<Node>;
  readonly isMarked: (node: Node) => boolean;
}

function markUntil(
  { reader, marked, isMarked }: Marking,
  state: EditorState,
  end: number,
): { readonly cues: DecorationSet | null; readonly isDone: boolean } {
  const { doc } = state;
  const unread: { index: number; from: number; to: number }[] = [];
  doc.forEach((node, from, index) => {
    if (!isMarked(node)) unread.push({ index, from, to: from + node.nodeSize });
  });
  if (unread.length === 0) return { cues: null, isDone: true };
  const caret = caretBlock(state).index;
  unread.sort((one, other) => Number(other.index === caret) - Number(one.index === caret));
  let cues = key.getState(state)?.cues ?? DecorationSet.empty;
  const fresh: Decoration[] = [];
  const stale: Decoration[] = [];
  let done = 0;
  for (const { index, from, to } of unread) {
    if (done > 0 && performance.now() > end) break;
    stale.push(...cues.find(from + 1, to - 1));
    fresh.push(...cuesOf(reader, doc, index, from));
    marked.add(doc.child(index));
    done += 1;
  }
  if (stale.length > 0) cues = cues.remove(stale);
  return { cues: cues.add(doc, fresh), isDone: done === unread.length };
}
