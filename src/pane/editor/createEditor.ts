import { EditorState, type Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { initProseMirrorDoc, ySyncPlugin, yUndoPlugin } from 'y-prosemirror';
import type { DepartmentResolver } from '../../departments/department';
import type { Finding } from '../../dutch/finding';
import type { Language } from '../../language/language';
import type { BodyMeeting } from '../../dutch/bodyMeeting';
import type { TopicOwner } from '../../dutch/parties/topics';
import { meetingFrame, type MeetingFrame } from '../../proposals/meetingFrame';
import type { MinutesDocument } from '../../workspace/minutesDocument';
import { blockById, caretBlock } from './blocks/blockAt';
import { caret } from './caret';
import { finality } from './finality';
import { hint } from './recognition/hint';
import { identity } from './blocks/identity';
import { keys } from './keys';
import { firstNumberIn, labelIn, labels, renumber } from './blocks/labels';
import { createLineReader } from './recognition/lineReader';
import { paste } from './paste/paste';
import { proposal } from './blocks/proposal';
import { caretBeforeKeys, readCaret } from './readCaret';
import type { Reading } from './recognition/reading';
import { readFromNow, recognition, settleNow } from './recognition/recognition';
import { schema } from './blocks/schema';
import { speakerRule } from './speaker';
import { commandSuggestions } from './suggestions/commandSuggestions';
import { nameSuggestions } from './suggestions/nameSuggestions';
import type { OpenList } from './suggestions/suggestion';
import { suggestions } from './suggestions/suggestions';
import { textbox, type TextboxIds } from './textbox';
import { undoSteps } from './undoing';
import { ItemView } from './views/itemView';
import { LineView } from './views/lineView';
import { editorWords } from '../../language/words/editor';

/** What an editor works with. */
export interface EditorOptions {
  readonly document: MinutesDocument;
  /** Null until its code is there. */
  readonly reading: () => Reading | null;
  readonly departments: DepartmentResolver;
  /** The meetings that lines may refer to. */
  readonly calendar: () => readonly BodyMeeting[];
  /** Who answers for which subject, as the settings say; the same value until they change. */
  readonly topics: () => readonly TopicOwner[];
  readonly language: Language;
  readonly newId: () => string;
  readonly ids: TextboxIds;
  readonly onOpenAction: ((lineId: string) => void) | null;
  /** Explains what was read in the line with the caret: the line, and what its words say. */
  readonly onDetails: (details: LineFindings, view: EditorView) => void;
  readonly onList: (list: OpenList | null, view: EditorView) => void;
  readonly announce: (sentence: string) => void;
}

/** A line with what its words say. */
export interface LineFindings {
  readonly lineId: string;
  readonly findings: readonly Finding[];
}

/** An editor on screen. */
export interface Editor {
  readonly view: EditorView;
  /** Reads what was typed before it could be read. */
  readFromNow(): void;
  /** Settles the line being typed in and takes the editor away. */
  destroy(): void;
}

/** Puts the editor of a document into an element. The document may change under it at any time. */
export function createEditor(place: HTMLElement, options: EditorOptions): Editor {
  const { document, reading, departments } = options;
  const words = editorWords[options.language];
  const meeting = frameOf(options);
  const reader = createLineReader({ reading, departments, meeting });
  const details = (lineId: string, view: EditorView): boolean => {
    const block = blockById(view.state.doc, lineId);
    const findings = block ? reader.read(view.state.doc, block.index) : [];
    if (block && findings.length > 0) options.onDetails({ lineId, findings }, view);
    return findings.length > 0;
  };
  const { doc, mapping } = initialDocument(document);
  const plugins: readonly Plugin[] = [
    caretBeforeKeys(),
    undoSteps(),
    ySyncPlugin(document.outline, { mapping }),
    yUndoPlugin({ protectedNodes: new Set(['line', 'agendaItem']) }),
    identity(options.newId),
    proposal(),
    speakerRule(departments),
    labels(document.minutes().header.firstNumber),
    recognition(reader),
    hint({ ...options, reader, words, meetingDate: () => meeting().meetingDate, onDetails: details }),
    suggestions(
      {
        '/': commandSuggestions(reader, words),
        '@': nameSuggestions(departments, () => document.minutes().attendees),
      },
      options.onList,
    ),
    paste({ departments, newId: options.newId }),
    caret(),
    finality(document),
    textbox(words, options.ids),
    ...keys(reader, (state, _dispatch, view) =>
      view ? details(caretBlock(state).node.attrs.id as string, view) : false,
    ),
  ];
  const view = new EditorView(place, {
    state: EditorState.create({ doc, plugins }),
    scrollThreshold: roomBelow,
    scrollMargin: roomBelow,
    nodeViews: {
      line: (node) => new LineView(node),
      agendaItem: (node, shown) => new ItemView(node, words, (item) => labelIn(shown.state, item)),
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
    readFromNow() {
      readCaret(view);
      readFromNow(reader, view);
    },
    destroy() {
      stops.forEach((stop) => stop());
      settleNow(reader, view);
      view.destroy();
    },
  };
}

/** The line with the caret stays so far above the lower edge that the row under it is seen, free of the button there. */
const roomBelow = { top: 8, right: 0, bottom: 112, left: 0 };

/** The document as it is, or one empty line that is written when somebody types in it. */
function initialDocument({ outline }: MinutesDocument): ReturnType<typeof initProseMirrorDoc> {
  const initial = initProseMirrorDoc(outline, schema);
  return initial.doc.childCount > 0 ? initial : { ...initial, doc: schema.topNodeType.createAndFill()! };
}

type FrameOptions = Pick<EditorOptions, 'document' | 'departments' | 'calendar' | 'topics'>;

/** The meeting as lines are read in it: the same value until its attendance, its day or what is known of its series changes. */
function frameOf({ document, departments, calendar, topics }: FrameOptions): () => MeetingFrame {
  let { attendees, header } = document.minutes();
  let frame = meetingFrame({ attendees, header }, departments, calendar(), topics());
  return () => {
    const now = document.minutes();
    const meetings = calendar();
    const owners = topics();
    const isSame = now.attendees === attendees && now.header.start === header.start;
    if (!isSame || meetings !== frame.calendar || owners !== frame.topics) {
      ({ attendees, header } = now);
      frame = meetingFrame(now, departments, meetings, owners);
    }
    return frame;
  };
}
