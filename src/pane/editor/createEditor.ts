import { EditorState, type Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { initProseMirrorDoc, ySyncPlugin, yUndoPlugin } from 'y-prosemirror';
import type { DepartmentResolver } from '../../departments/department';
import type { Recognise } from '../../dutch/recognition';
import type { Language } from '../../language/language';
import { departmentsPresent } from '../../minutes/departmentsPresent';
import type { MinutesDocument } from '../../workspace/minutesDocument';
import { caret } from './caret';
import { hint } from './hint';
import { identity } from './identity';
import { keys } from './keys';
import { firstNumberIn, labels, renumber } from './labels';
import { createLineReader } from './lineReader';
import { paste } from './paste/paste';
import { proposal } from './proposal';
import { caretBeforeKeys, readCaret } from './readCaret';
import { recognition, settleNow } from './recognition';
import { schema } from './schema';
import { speakerRule } from './speaker';
import { commandSuggestions } from './suggestions/commandSuggestions';
import { nameSuggestions } from './suggestions/nameSuggestions';
import type { OpenList } from './suggestions/suggestion';
import { suggestions } from './suggestions/suggestions';
import { textbox, type TextboxIds } from './textbox';
import { ItemView } from './views/itemView';
import { LineView } from './views/lineView';
import { editorWords } from './words';

/** What an editor works with. */
export interface EditorOptions {
  readonly document: MinutesDocument;
  readonly recognise: Recognise;
  readonly departments: DepartmentResolver;
  readonly language: Language;
  readonly newId: () => string;
  readonly ids: TextboxIds;
  readonly onOpenAction: ((lineId: string) => void) | null;
  readonly onList: (list: OpenList | null, view: EditorView) => void;
  readonly announce: (sentence: string) => void;
}

/** An editor on screen. */
export interface Editor {
  readonly view: EditorView;
  /** Settles the line being typed in and takes the editor away. */
  destroy(): void;
}

/** Puts the editor of a document into an element. The document may change under it at any time. */
export function createEditor(place: HTMLElement, options: EditorOptions): Editor {
  const { document, recognise, departments } = options;
  const words = editorWords[options.language];
  const reader = createLineReader({ recognise, departments, meeting: () => meetingOf(document) });
  const { doc, mapping } = initialDocument(document);
  const plugins: readonly Plugin[] = [
    caretBeforeKeys(),
    ySyncPlugin(document.outline, { mapping }),
    yUndoPlugin({ protectedNodes: new Set(['line', 'agendaItem']) }),
    identity(options.newId),
    proposal(),
    speakerRule(departments),
    labels(document.minutes().header.firstNumber),
    recognition(reader),
    hint({ ...options, reader, words, meetingDate: () => meetingOf(document).date }),
    suggestions(
      {
        '/': commandSuggestions(reader, words),
        '@': nameSuggestions(departments, () => document.minutes().attendees),
      },
      options.onList,
    ),
    paste({ departments, newId: options.newId }),
    caret(),
    textbox(words, options.ids),
    ...keys(reader),
  ];
  const view = new EditorView(place, {
    state: EditorState.create({ doc, plugins }),
    nodeViews: {
      line: (node) => new LineView(node),
      agendaItem: (node, _view, _position, decorations) => new ItemView(node, decorations, words),
    },
  });
  const stops = [
    document.beforeMerge(() => readCaret(view)),
    document.subscribe(() => {
      const { firstNumber } = document.minutes().header;
      if (firstNumber !== firstNumberIn(view.state)) view.dispatch(renumber(view.state.tr, firstNumber));
    }),
  ];
  return {
    view,
    destroy() {
      stops.forEach((stop) => stop());
      settleNow(reader, view);
      view.destroy();
    },
  };
}

/** The document as it is, or one empty line that is written when somebody types in it. */
function initialDocument({ outline }: MinutesDocument): ReturnType<typeof initProseMirrorDoc> {
  const initial = initProseMirrorDoc(outline, schema);
  return initial.doc.childCount > 0 ? initial : { ...initial, doc: schema.topNodeType.createAndFill()! };
}

function meetingOf(document: MinutesDocument): {
  readonly date: string;
  readonly present: readonly string[];
} {
  const { header, attendees } = document.minutes();
  return { date: header.start.slice(0, 10), present: departmentsPresent(attendees) };
}
