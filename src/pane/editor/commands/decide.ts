import type { Command, Transaction } from 'prosemirror-state';
import type { Node } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { Finding } from '../../../dutch/finding';
import { linePieces } from '../../../proposals/linePieces';
import { blockAt, blockById, caretBlock } from '../blocks/blockAt';
import type { LineReader } from '../recognition/lineReader';
import { schema } from '../blocks/schema';

/** Ctrl+Enter: what was recognised on this line is so, or will be when it can be read. */
export function confirm(reader: LineReader): Command {
  return (state, dispatch) => {
    const { node, index } = caretBlock(state);
    if (dispatch && !reader.isReady()) reader.confirmedUnread.set(node.attrs.id as string, node);
    const findings = reader.open(state.doc, index);
    if (findings.length > 0) dispatch?.(confirmed(state.tr, index, findings));
    return true;
  };
}

/** Escape: what was recognised on this line is not so, for good. False when there is nothing to dismiss. */
export function dismiss(reader: LineReader): Command {
  return (state, dispatch) => {
    const { from, index } = caretBlock(state);
    if (reader.open(state.doc, index).length === 0) return false;
    dispatch?.(state.tr.setNodeAttribute(from, 'dismissed', true));
    return true;
  };
}

/** Confirms, now that lines can be read, what the words of a line said when somebody pressed the key. */
export function confirmUnread(reader: LineReader, tr: Transaction): void {
  for (const [id, was] of reader.confirmedUnread) {
    const block = blockById(tr.doc, id);
    const isOpen = block?.node.attrs.kind === 'note' && block.node.attrs.dismissed !== true;
    if (!isOpen || !block.node.textContent.startsWith(was.textContent)) continue;
    confirmed(tr, block.index, reader.readEarlier(was, tr.doc, block.index));
  }
  reader.confirmedUnread.clear();
}

/** Settles a line as what was found in it. A line with several findings is cut, so that each has a line of its own. */
export function confirmed(tr: Transaction, index: number, findings: readonly Finding[]): Transaction {
  const { node, from, to } = blockAt(tr.doc, index);
  const [first, ...rest] = linePieces(node.textContent, findings);
  if (!first) return tr;
  const inside = tr.selection.$head.index(0) === index;
  const { depth, speaker } = node.attrs;
  const lines = rest.map(({ span, finding }): Node => {
    const text = node.textContent.slice(span.start, span.end).trim();
    return schema.node('line', { depth, speaker, ...settledAs(finding) }, schema.text(text));
  });
  if (lines.length > 0) {
    tr.delete(from + 1 + first.span.end, to - 1);
    tr.insert(from + 2 + first.span.end, lines);
  }
  tr.setNodeMarkup(from, null, { ...node.attrs, ...settledAs(first.finding), proposal: null });
  if (!inside || lines.length === 0) return tr;
  const end = blockAt(tr.doc, index + lines.length).to;
  return tr.setSelection(TextSelection.create(tr.doc, end - 1));
}

function settledAs({ kind, action }: Finding): Record<string, unknown> {
  return { kind, action };
}
