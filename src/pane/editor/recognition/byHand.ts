import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import type { ActionPoint } from '../../../minutes/actionPoint';
import { blockById, type PlacedBlock } from '../blocks/blockAt';
import type { LineReader } from './lineReader';

/** The action of a line that somebody says is one: what its words say, or else who is named in them. */
export function actionOnceSaid(reader: LineReader, doc: Node, index: number): ActionPoint {
  const read = reader.read(doc, index).find(({ kind }) => kind === 'action');
  return read?.action ?? reader.actionByHand(doc.child(index));
}

/** Puts right, now that lines can be read, what was decided by hand about lines that could not be read then. */
export function settleByHand(reader: LineReader, tr: Transaction): void {
  for (const [id, was] of reader.byHand) {
    const block = blockById(tr.doc, id);
    const attrs = block && (keptNote(reader, tr.doc, block, was) ?? readAction(reader, tr.doc, block, was));
    if (attrs) tr.setNodeMarkup(block.from, null, { ...block.node.attrs, ...attrs });
  }
  reader.byHand.clear();
}

/** A note is dismissed for good only where its words would have been recognised. */
function keptNote(reader: LineReader, doc: Node, { node, index }: PlacedBlock, was: Node) {
  if (node.attrs.kind !== 'note' || node.attrs.dismissed !== true) return null;
  const isRecognised = reader.readEarlier(was, doc, index).length > 0;
  return isRecognised ? null : { dismissed: was.attrs.dismissed as unknown };
}

/** An action has what its words say, as long as nobody changed what it was given instead: who was named, and no date yet. */
function readAction(reader: LineReader, doc: Node, { node, index }: PlacedBlock, was: Node) {
  if (node.attrs.kind !== 'action') return null;
  const byHand = reader.actionByHand(was);
  if (JSON.stringify(node.attrs.action) !== JSON.stringify({ ...byHand, deadline: null })) return null;
  const read = reader.read(doc, index).find(({ kind }) => kind === 'action');
  return { action: read?.action ?? byHand };
}
