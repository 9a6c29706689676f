import {
  Plugin,
  PluginKey,
  TextSelection,
  type Command,
  type EditorState,
  type Transaction,
} from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { isChangeFromElsewhere } from '../blocks/origin';
import type { OpenList, Suggest } from './suggestion';

interface Suggesting {
  readonly list: OpenList | null;
  /** Where Escape closed the list: it stays closed until the trigger is typed again. */
  readonly closedAt: number | null;
}

type Change = { readonly active: number } | 'close';

const key = new PluginKey<Suggesting>('suggestions');
const typedTrigger = /(?:^|[\s(])([/@])([^/@]{0,60})$/;

/** The list that opens when "/" or "@" is typed at the start of a word. `onChange` hears of every change of it. */
export function suggestions(
  suggest: Readonly<Record<'/' | '@', Suggest>>,
  onChange: (list: OpenList | null, view: EditorView) => void,
): Plugin<Suggesting> {
  return new Plugin<Suggesting>({
    key,
    state: {
      init: () => ({ list: null, closedAt: null }),
      apply: (tr, now, _before, state) => applied(suggest, tr, now, state),
    },
    props: {
      handleDOMEvents: { blur: (view) => void close(view.state, view.dispatch) },
    },
    view: (view) => ({
      update(_view, before) {
        const list = openList(view.state);
        if (list !== openList(before)) onChange(list, view);
      },
      destroy: () => onChange(null, view),
    }),
  });
}

/** The open list, or null. */
export function openList(state: EditorState): OpenList | null {
  return key.getState(state)?.list ?? null;
}

/** Moves the active line of an open list round; false when none is open. */
export function step(by: 1 | -1): Command {
  return (state, dispatch) => {
    const list = openList(state);
    if (!list) return false;
    const active = (list.active + by + list.items.length) % list.items.length;
    dispatch?.(state.tr.setMeta(key, { active } satisfies Change));
    return true;
  };
}

/** Closes an open list and leaves what was typed; false when none is open. */
export const close: Command = (state, dispatch) => {
  if (!openList(state)) return false;
  dispatch?.(state.tr.setMeta(key, 'close' satisfies Change));
  return true;
};

/** Chooses the active line of an open list; false when none is open. */
export const choose: Command = (state, _dispatch, view) => {
  const list = openList(state);
  if (!list || !view) return false;
  chooseAt(view, list.active);
  return true;
};

/** Opens the commands for the block with the caret as typing "/" after its words does: for who has no keyboard at hand. */
export const openCommands: Command = (state, dispatch) => {
  const { $head } = state.selection;
  const blank = /(^|\s)$/.test($head.parent.textContent);
  const tr = state.tr.setSelection(TextSelection.create(state.doc, $head.end()));
  dispatch?.(tr.insertText(blank ? '/' : ' /').scrollIntoView());
  return true;
};

/** Takes away what was typed and runs a line of the open list. */
export function chooseAt(view: EditorView, index: number): void {
  const list = openList(view.state);
  const item = list?.items[index];
  if (!list || !item) return;
  view.dispatch(view.state.tr.delete(list.from - blankBefore(list, view.state), list.to));
  item.run(view.state, view.dispatch, view);
}

/** A command after the last word takes along the blank it was typed after. */
function blankBefore({ trigger, from, to }: OpenList, { doc }: EditorState): 0 | 1 {
  const $from = doc.resolve(from);
  const ends = to === $from.end();
  return trigger === '/' && ends && $from.parentOffset > 0 && doc.textBetween(from - 1, from) === ' ' ? 1 : 0;
}

function applied(
  suggest: Readonly<Record<'/' | '@', Suggest>>,
  tr: Transaction,
  now: Suggesting,
  state: EditorState,
): Suggesting {
  const change = tr.getMeta(key) as Change | undefined;
  if (change === 'close') return { list: null, closedAt: now.list?.from ?? null };
  if (change) return { ...now, list: now.list && { ...now.list, active: change.active } };
  if (!tr.docChanged && !tr.selectionSet) return now;
  const found = typedAtCaret(state);
  if (!found) return { list: null, closedAt: null };
  if (now.closedAt !== null && tr.mapping.map(now.closedAt, -1) === found.from) {
    return { list: null, closedAt: found.from };
  }
  const mayOpen = now.list?.from === found.from || (tr.docChanged && !isChangeFromElsewhere(tr));
  const items = mayOpen ? suggest[found.trigger](found.typed) : [];
  if (items.length === 0) return { list: null, closedAt: null };
  const { trigger, from, to } = found;
  return { list: { trigger, from, to, items, active: 0 }, closedAt: null };
}

interface Typed {
  readonly trigger: '/' | '@';
  readonly typed: string;
  readonly from: number;
  readonly to: number;
}

function typedAtCaret({ selection }: EditorState): Typed | null {
  if (!(selection instanceof TextSelection) || !selection.$cursor) return null;
  const { parent, parentOffset, pos } = selection.$cursor;
  const match = typedTrigger.exec(parent.textBetween(Math.max(0, parentOffset - 64), parentOffset));
  if (!match) return null;
  const typed = match[2] ?? '';
  return { trigger: match[1] as '/' | '@', typed, from: pos - typed.length - 1, to: pos };
}
