import { Plugin, type EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { abbreviationOf } from '../../../departments/abbreviationOf';
import type { DepartmentResolver } from '../../../departments/department';
import { shortDay } from '../../../language/dates';
import type { Language } from '../../../language/language';
import type { ActionPoint, Responsible } from '../../../minutes/actionPoint';
import { readAction } from '../../../workspace/documentValues';
import { caretBlock, type PlacedBlock } from '../blocks/blockAt';
import { confirm, dismiss } from '../commands/decide';
import type { LineReader } from './lineReader';
import type { Reading } from './reading';
import { isLine } from '../blocks/schema';
import { element } from '../views/element';
import type { EditorWords } from '../../../language/words/editor';

/** What the row under the line is made from. */
export interface HintContext {
  readonly reader: LineReader;
  readonly reading: () => Reading | null;
  readonly departments: DepartmentResolver;
  readonly words: EditorWords;
  readonly language: Language;
  /** ISO date of the meeting. */
  readonly meetingDate: () => string;
  /** Opens an action point to edit it; null: the row does not offer it. */
  readonly onOpenAction: ((lineId: string) => void) | null;
  /** Explains what was read in a line, and offers to change it. */
  readonly onDetails: (lineId: string, view: EditorView) => void;
  /** Says a sentence to a screen reader when nothing else is being said. */
  readonly announce: (sentence: string) => void;
}

/** What stands on the line with the caret: recognised and waiting, or settled. */
interface Hint {
  /** More than one when a line says several things. */
  readonly parts: readonly HintPart[];
  readonly isSettled: boolean;
  readonly lineId: string;
}

interface HintPart {
  readonly kind: string;
  readonly action: ActionPoint | null;
  readonly isPossible: boolean;
}

/** The quiet row under the line with the caret: what it is, for whom, by when, and the keys that settle it. */
export function hint(context: HintContext): Plugin {
  return new Plugin({
    props: { decorations: (state) => decorated(context, state) },
    view: () => announcing(context),
  });
}

function decorated(context: HintContext, state: EditorState): DecorationSet | null {
  const block = caretBlock(state);
  const shown = hintOf(context.reader, block);
  if (!shown) return null;
  const row = Decoration.widget(block.to, (view) => drawn(context, shown, view), {
    key: JSON.stringify([shown, context.reader.isReady()]),
    side: -1,
    ignoreSelection: true,
  });
  return DecorationSet.create(state.doc, [row]);
}

/** What was read lately, so that the row stays while somebody types and changes when the typing rests. */
function hintOf(reader: LineReader, { node }: PlacedBlock): Hint | null {
  const { kind, id, dismissed } = node.attrs as { kind: string; id: string; dismissed: unknown };
  if (!isLine(node) || dismissed === true) return null;
  if (kind !== 'note') {
    const part = { kind, action: readAction(node.attrs.action), isPossible: false };
    return { parts: [part], isSettled: true, lineId: id };
  }
  const parts = reader
    .lately(node)
    .map(({ kind, action, certainty }): HintPart => ({ kind, action, isPossible: certainty === 'possible' }));
  return parts.length === 0 ? null : { parts, isSettled: false, lineId: id };
}

function drawn(context: HintContext, shown: Hint, view: EditorView): HTMLElement {
  const row = element('div', 'hint');
  row.contentEditable = 'false';
  for (const part of shown.parts) {
    const marks = element('span', 'part');
    marks.append(...partMarks(context, part));
    row.append(marks);
  }
  const buttons = element('span', 'keys');
  buttons.append(...rowButtons(context, shown, view));
  row.append(buttons);
  return row;
}

function partMarks(context: HintContext, { kind, action, isPossible }: HintPart): HTMLElement[] {
  const { words } = context;
  const what = kind === 'action' ? words.action : words.decision;
  return [
    element('b', 'what', isPossible ? `${what}?` : what),
    ...(action ? actionMarks(context, action) : []),
  ];
}

function rowButtons(context: HintContext, shown: Hint, view: EditorView): readonly HTMLElement[] {
  const { words, reader, onOpenAction, onDetails } = context;
  const why = button(words.why, `${words.whyHint} (Alt ↵)`, () => onDetails(shown.lineId, view));
  if (!shown.isSettled) {
    const accept = (): void => void confirm(reader)(view.state, view.dispatch);
    const refuse = (): void => void dismiss(reader)(view.state, view.dispatch);
    return [
      why,
      button('✕', `Esc: ${words.dismiss}`, refuse),
      button('Ctrl ↵', `Ctrl ↵: ${words.confirm}`, accept),
    ];
  }
  if (shown.parts[0]?.kind !== 'action' || !onOpenAction) return [why];
  return [why, button(words.edit, words.edit, () => onOpenAction(shown.lineId))];
}

function button(text: string, label: string, run: () => void): HTMLElement {
  const made = element('button', 'key', text);
  made.setAttribute('type', 'button');
  made.setAttribute('aria-label', label);
  made.title = label;
  made.tabIndex = -1;
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', run);
  return made;
}

function actionMarks(context: HintContext, { responsible, deadline }: ActionPoint): HTMLElement[] {
  const { words, language } = context;
  const date = deadline ? shortDay(deadline.date, context.meetingDate(), language) : words.noDate;
  const doubt = deadline && context.reading()?.doubtSentence(deadline, context.meetingDate(), language);
  const shown = element('span', 'date', doubt ? `${date} ⚠` : date);
  if (doubt) shown.title = doubt;
  return [...responsibleMarks(context, responsible), shown];
}

function responsibleMarks({ departments, words }: HintContext, responsible: Responsible): HTMLElement[] {
  const nameOf = (code: string): string => abbreviationOf(code, departments);
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

/**
 * Tells a screen reader what was recognised, after a pause in the typing and once for each thing; and at once what became of it by a key.
 */
function announcing(context: HintContext): { update(view: EditorView): void; destroy(): void } {
  let seen: Hint | null = null;
  let seenAs = JSON.stringify(seen);
  let said = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const announce = (sentence: string, after: number): void => {
    clearTimeout(timer);
    if (sentence !== '') timer = setTimeout(() => context.announce(sentence), after);
  };
  return {
    update({ state }) {
      const block = caretBlock(state);
      const shown = hintOf(context.reader, block);
      const now = JSON.stringify(shown);
      if (now === seenAs) return;
      seenAs = now;
      const became = seen && !seen.isSettled ? outcomeOn(context, block, seen, shown) : null;
      seen = shown;
      const what = shown && !shown.isSettled ? spoken(context, shown) : '';
      if (became !== null) announce(became, 0);
      else if (what !== said) announce(what && context.words.recognised(what), 900);
      said = what;
    },
    destroy: () => clearTimeout(timer),
  };
}

/** What was decided just now about what waited on this line; null when nothing was. */
function outcomeOn(
  context: HintContext,
  { node }: PlacedBlock,
  { lineId }: Hint,
  shown: Hint | null,
): string | null {
  if (node.attrs.id !== lineId) return null;
  if (shown?.isSettled) return context.words.confirmedAs(spoken(context, shown));
  return node.attrs.dismissed === true ? context.words.dismissedNow : null;
}

function spoken(context: HintContext, { parts }: Hint): string {
  const marks = parts.flatMap((part) => partMarks(context, part));
  return marks.map((mark) => mark.textContent).join(' ');
}
