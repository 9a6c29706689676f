import type { Command } from 'prosemirror-state';
import type { ItemOutcome } from '../../../minutes/block';
import { caretBlock, itemOf } from '../blocks/blockAt';
import { isItem, schema } from '../blocks/schema';

/** What an agenda item can be made as. */
export interface ItemForm {
  readonly level: 0 | 1;
  readonly inserted: boolean;
}

/** The block with the caret becomes an agenda item of this form; its words become the title. */
export function toItem(form: ItemForm): Command {
  return (state, dispatch) => {
    const { node, from } = caretBlock(state);
    const attrs = isItem(node) ? { ...node.attrs, ...form } : { id: node.attrs.id as string, ...form };
    dispatch?.(state.tr.setNodeMarkup(from, schema.nodes.agendaItem, attrs));
    return true;
  };
}

/** Sets what became of the item the caret is in or under. False before the first item. */
export function setOutcome(outcome: ItemOutcome | null): Command {
  return setItemAttribute('outcome', outcome);
}

/** Sets who presents the item, or attends for it only. */
export function setPresenter(presenter: string | null): Command {
  return setItemAttribute('presenter', presenter);
}

function setItemAttribute(name: string, value: unknown): Command {
  return (state, dispatch) => {
    const item = itemOf(state.doc, caretBlock(state).index);
    if (!item) return false;
    dispatch?.(state.tr.setNodeAttribute(item.from, name, value));
    return true;
  };
}
