import type { Node } from 'prosemirror-model';
import type { Command } from 'prosemirror-state';
import { caretBlock } from '../blocks/blockAt';
import { isLine } from '../blocks/schema';
import { actionOnceSaid } from '../recognition/byHand';
import type { LineReader } from '../recognition/lineReader';

/** Turns the line into an action point with what can be read from it, or back into a note that stays one. */
export function toggleAction(reader: LineReader): Command {
  return (state, dispatch) => {
    const { node, from, index } = caretBlock(state);
    if (!isLine(node)) return true;
    if (node.attrs.kind === 'action') return toNote(reader)(state, dispatch);
    const action = actionOnceSaid(reader, state.doc, index);
    if (dispatch) reconsider(reader, node);
    dispatch?.(
      state.tr.setNodeMarkup(from, null, { ...node.attrs, kind: 'action', action, dismissed: null }),
    );
    return true;
  };
}

/** Turns the line into a decision, or back into a note that stays one. */
export function toggleDecision(reader: LineReader): Command {
  return (state, dispatch) => {
    const { node, from } = caretBlock(state);
    if (!isLine(node)) return true;
    if (node.attrs.kind === 'decision') return toNote(reader)(state, dispatch);
    const attrs = { ...node.attrs, kind: 'decision', action: null, dismissed: null };
    dispatch?.(state.tr.setNodeMarkup(from, null, attrs));
    return true;
  };
}

/** Makes it a note. When its words would, or might, be recognised again they are dismissed, else they would undo this at once. */
export function toNote(reader: LineReader): Command {
  return (state, dispatch) => {
    const { node, from, index } = caretBlock(state);
    if (!isLine(node)) return true;
    const isRecognised = !reader.isReady() || reader.read(state.doc, index).length > 0;
    const dismissed = isRecognised ? true : node.attrs.dismissed;
    if (dispatch) reconsider(reader, node);
    dispatch?.(state.tr.setNodeMarkup(from, null, { ...node.attrs, kind: 'note', action: null, dismissed }));
    return true;
  };
}

/** What is decided without having read the line is put right when it can be read. */
function reconsider(reader: LineReader, node: Node): void {
  if (!reader.isReady()) reader.byHand.set(node.attrs.id as string, node);
}
