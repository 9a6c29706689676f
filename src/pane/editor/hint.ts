import { Plugin, type EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import type { DepartmentResolver } from '../../departments/department';
import { shortDay } from '../../language/dates';
import type { Language } from '../../language/language';
import type { ActionPoint, Responsible } from '../../minutes/actionPoint';
import { readAction } from '../../workspace/documentValues';
import { caretBlock, type PlacedBlock } from './blockAt';
import { confirm } from './commands/kind';
import type { LineReader } from './lineReader';
import { isLine } from './schema';
import { element } from './views/element';
import type { EditorWords } from './words';

/** What the row under the line is made from. */
export interface HintContext {
  readonly reader: LineReader;
  readonly departments: DepartmentResolver;
  readonly words: EditorWords;
  readonly language: Language;
  /** ISO date of the meeting. */
  readonly meetingDate: () => string;
  /** Opens an action point to edit it; null: the row does not offer it. */
  readonly onOpenAction: ((lineId: string) => void) | null;
  /** Says a sentence to a screen reader when nothing else is being said. */
  readonly announce: (sentence: string) => void;
}

/** What stands on the line with the caret: recognised and waiting, or settled. */
interface Hint {
  readonly kind: string;
  readonly action: ActionPoint | null;
  readonly isSettled: boolean;
  readonly lineId: string;
}

/** The quiet row under the line with the caret: what it is, for whom, by when, and the key that confirms it. */
export function hint(context: HintContext): Plugin {
  return new Plugin({
    props: { decorations: (state) => decorated(context, state) },
    view: () => announcing(context),
  });
}

function decorated(context: HintContext, state: EditorState): DecorationSet | null {
  const block = caretBlock(state);
  const shown = hintOf(context.reader, state, block);
  if (!shown) return null;
  const row = Decoration.widget(block.to, (view) => drawn(context, shown, view), {
    key: JSON.stringify(shown),
    side: -1,
    ignoreSelection: true,
  });
  return DecorationSet.create(state.doc, [row]);
}

function hintOf(reader: LineReader, state: EditorState, { node, index }: PlacedBlock): Hint | null {
  if (!isLine(node)) return null;
  const { kind, id } = node.attrs as { kind: string; id: string };
  if (kind !== 'note') return { kind, action: readAction(node.attrs.action), isSettled: true, lineId: id };
  const read = reader.read(state.doc, index);
  return read && { kind: read.kind, action: read.action, isSettled: false, lineId: id };
}

function drawn(context: HintContext, shown: Hint, view: EditorView): HTMLElement {
  const row = element('div', 'hint');
  row.contentEditable = 'false';
  row.append(element('b', 'what', shown.kind === 'action' ? context.words.action : context.words.decision));
  if (shown.action) row.append(...actionMarks(context, shown.action));
  const button = rowButton(context, shown, view);
  if (button) row.append(button);
  return row;
}

function rowButton(context: HintContext, shown: Hint, view: EditorView): HTMLElement | null {
  const { words, reader, onOpenAction } = context;
  if (!shown.isSettled) {
    const run = (): void => void confirm(reader)(view.state, view.dispatch);
    return button('Ctrl ↵', `Ctrl ↵: ${words.confirm}`, run);
  }
  if (shown.kind !== 'action' || !onOpenAction) return null;
  return button(words.edit, words.edit, () => onOpenAction(shown.lineId));
}

function button(text: string, label: string, run: () => void): HTMLElement {
  const made = element('button', 'key', text);
  made.setAttribute('type', 'button');
  made.setAttribute('aria-label', label);
  made.tabIndex = -1;
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', run);
  return made;
}

function actionMarks(context: HintContext, { responsible, deadline }: ActionPoint): HTMLElement[] {
  const { words, language } = context;
  const date = deadline ? shortDay(deadline.date, context.meetingDate(), language) : words.noDate;
  return [...responsibleMarks(context, responsible), element('span', 'date', date)];
}

function responsibleMarks({ departments, words }: HintContext, responsible: Responsible): HTMLElement[] {
  const nameOf = (code: string): string => departments.byCode(code)?.abbreviation ?? code;
  if (responsible.kind === 'everybody') {
    return [element('span', 'department', words.everybody(responsible.except.map(nameOf).join(', ')))];
  }
  if (responsible.departments.length === 0) return [element('span', 'date', words.nobody)];
  const between = responsible.kind === 'sequence' ? [element('span', 'date', words.then)] : [];
  return responsible.departments.flatMap((code, nth) => [
    ...(nth === 0 ? [] : between),
    element('span', 'department', nameOf(code)),
  ]);
}

/** Tells a screen reader what was recognised, after a pause in the typing and once for each thing. */
function announcing(context: HintContext): { update(view: EditorView): void; destroy(): void } {
  let said = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    update({ state }) {
      const shown = hintOf(context.reader, state, caretBlock(state));
      const what = shown && !shown.isSettled ? spoken(context, shown) : '';
      if (what === said) return;
      said = what;
      clearTimeout(timer);
      if (what !== '') timer = setTimeout(() => context.announce(context.words.recognised(what)), 900);
    },
    destroy: () => clearTimeout(timer),
  };
}

function spoken(context: HintContext, shown: Hint): string {
  const what = shown.kind === 'action' ? context.words.action : context.words.decision;
  const marks = shown.action ? actionMarks(context, shown.action) : [];
  return [what, ...marks.map((mark) => mark.textContent)].join(' ');
}
