import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import type { Finding } from '../../../dutch/finding';
import { blockAt, blockById } from '../blocks/blockAt';
import { changedBlocks } from '../blocks/changedBlocks';
import { actionOnceSaid } from './byHand';
import type { LineReader } from './lineReader';
import { isLine } from '../blocks/schema';

/**
 * Settles a line nobody is typing in any more: an explicit mark makes it what it says, and an action that was read from
 * the words follows them. What was chosen by hand stays as it is.
 */
export function settleLine(reader: LineReader, tr: Transaction, index: number, before: Node | null): void {
  const node = tr.doc.child(index);
  if (!isLine(node)) return;
  if (!reader.isReady()) return postpone(reader, node, before);
  const change =
    node.attrs.kind === 'note' ? markOf(reader, tr.doc, index) : followed(reader, tr.doc, index, before);
  if (change) tr.setNodeMarkup(blockAt(tr.doc, index).from, null, { ...node.attrs, ...change });
}

/** Until it can be read, the line is kept as it was first. */
function postpone({ unsettled }: LineReader, node: Node, before: Node | null): void {
  const id = node.attrs.id as string;
  if (!unsettled.has(id)) unsettled.set(id, before);
}

/** Settles the lines that were left before they could be read. */
export function settlePostponed(reader: LineReader, tr: Transaction): void {
  const caret = tr.selection.$head.index(0);
  for (const [id, before] of reader.unsettled) {
    const block = blockById(tr.doc, id);
    if (block && block.index !== caret) settleLine(reader, tr, block.index, before);
  }
  reader.unsettled.clear();
}

/** Settles every line that a local change touched, but the one with the caret. */
export function settleChanged(reader: LineReader, tr: Transaction, before: EditorState): void {
  const { fromIndex, newToIndex } = changedBlocks(before.doc, tr.doc);
  const caret = tr.selection.$head.index(0);
  for (let index = fromIndex; index < newToIndex; index++) {
    if (index === caret) continue;
    const node = tr.doc.child(index);
    const earlier = node.attrs.kind === 'note' ? null : blockById(before.doc, node.attrs.id as string);
    settleLine(reader, tr, index, earlier?.node ?? null);
  }
}

/**
 * Where nothing of a line's words is left, what was dismissed in them or read in them is gone too, also when it was confirmed: what is
 * typed in their place speaks for itself. What was made or changed by hand stays. `open` is the line with the caret, as it was first.
 */
export function forgetWords(reader: LineReader, tr: Transaction, before: EditorState, open: Node): void {
  const { fromIndex, oldToIndex, newToIndex, from } = changedBlocks(before.doc, tr.doc);
  if (newToIndex - fromIndex !== 1 || oldToIndex - fromIndex !== 1) return;
  const was = before.doc.child(fromIndex);
  const now = tr.doc.child(fromIndex);
  if (!isLine(was) || was.attrs.id !== now.attrs.id || !isReplaced(was, now)) return;
  if (was.attrs.dismissed === true) tr.setNodeAttribute(from, 'dismissed', null);
  if (was.attrs.kind === 'note') return;
  const whole = open.attrs.id === was.attrs.id ? open : was;
  const read = surest(reader.readEarlier(whole, before.doc, fromIndex));
  if (read && same(read, was.attrs as Change))
    tr.setNodeMarkup(from, null, { ...now.attrs, kind: 'note', action: null });
}

function isReplaced({ content: was }: Node, { content: now }: Node): boolean {
  return was.findDiffStart(now) === 0 && was.findDiffEnd(now)?.a === was.size;
}

type Change = { readonly kind: string; readonly action: unknown };

/** Every mark has one of these words: a thousand pasted lines are not all read for the few that are marked. */
const markWords = /acti|besl|decision|toezegging|to[- ]?do|\bap\b/i;

/** What a line with one mark is. One with several ("Acties SZW: ...; ...") becomes a line each when somebody confirms it. */
function markOf(reader: LineReader, doc: Node, index: number): Change | null {
  if (!markWords.test(doc.child(index).textContent)) return null;
  const [mark, ...others] = reader.read(doc, index).filter(({ certainty }) => certainty === 'explicit');
  return mark && others.length === 0 ? { kind: mark.kind, action: mark.action } : null;
}

function followed(reader: LineReader, doc: Node, index: number, before: Node | null): Change | null {
  const node = doc.child(index);
  if (!before || before.textContent === node.textContent) return null;
  const earlier = surest(reader.readEarlier(before, doc, index));
  if (!earlier) return filled(reader, doc, index, before);
  if (!same(earlier, node.attrs as Change)) return null;
  const now = surest(reader.read(doc, index));
  if (now) return same(now, node.attrs as Change) ? null : { kind: now.kind, action: now.action };
  return earlier.certainty === 'explicit' ? { kind: 'note', action: null } : null;
}

/** Who says first that a line is an action ("/actie") and then what, has what the words say, unless somebody or a day was chosen. */
function filled(reader: LineReader, doc: Node, index: number, before: Node): Change | null {
  const given = reader.actionByHand(before);
  const isEmpty = given.responsible.kind === 'joint' && given.responsible.departments.length === 0;
  const isGiven = same({ kind: 'action', action: given }, doc.child(index).attrs as Change);
  if (!isGiven || (!isEmpty && given.deadline)) return null;
  const said = actionOnceSaid(reader, doc, index);
  return { kind: 'action', action: isEmpty ? said : { ...given, deadline: said.deadline } };
}

function surest(findings: readonly Finding[]): Finding | null {
  return findings.find(({ certainty }) => certainty === 'explicit') ?? findings[0] ?? null;
}

function same(a: Change, b: Change): boolean {
  return a.kind === b.kind && JSON.stringify(a.action) === JSON.stringify(b.action);
}
