import { EditorState, TextSelection, type Command, type Plugin, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Reading } from '../../../src/pane/editor/recognition/reading';
import type { ReadPassage } from '../../../src/proposals/findingsOf';
import type { MeetingFrame } from '../../../src/proposals/meetingFrame';
import type { ActionPoint } from '../../../src/minutes/actionPoint';
import type { Block } from '../../../src/minutes/block';
import type { DepartmentResolver } from '../../../src/departments/department';
import { blockById } from '../../../src/pane/editor/blocks/blockAt';
import { identity } from '../../../src/pane/editor/blocks/identity';
import { labels } from '../../../src/pane/editor/blocks/labels';
import { createLineReader, type LineReader } from '../../../src/pane/editor/recognition/lineReader';
import { readFromNow, recognition } from '../../../src/pane/editor/recognition/recognition';
import { nodeOf, schema } from '../../../src/pane/editor/blocks/schema';

const codes = ['AZ', 'BZK', 'SZW', 'VWS'];

/** Enough departments for the editor's own tests. */
export const departments = {
  departments: codes.map((code) => ({
    code,
    abbreviation: code,
    name: `Ministerie ${code}`,
    kind: 'ministry',
    parent: null,
    aliases: [],
    mailDomains: [],
    validFrom: null,
    validTo: null,
  })),
  byCode: (code) => departments.departments.find((each) => each.code === code) ?? null,
  byName: (name) => departments.byCode(name),
  byMail: () => null,
  mentions: (text) =>
    [...text.matchAll(/\b(?:AZ|BZK|SZW|VWS)\b/g)].map((match) => ({
      department: departments.byCode(match[0])!,
      start: match.index,
      end: match.index + match[0].length,
    })),
} satisfies DepartmentResolver as DepartmentResolver;

/** A reader of marks: "Actie SZW: ..." is explicit, "SZW zal ..." is firm; each sentence says one thing. */
const readPassage: ReadPassage = (text) =>
  [...text.matchAll(/(?:actie (\w+):|(\w+) zal\b)[^.]*\.?/gi)].map((found) => {
    const span = { start: found.index, end: found.index + found[0].length };
    return {
      kind: 'action',
      certainty: found[1] ? 'explicit' : 'firm',
      cues: [span],
      clause: span,
      correspondent: null,
      isOwnerInferred: false,
      deadline: null,
      action: {
        title: null,
        responsible: { kind: 'joint', departments: [found[1] ?? found[2]!] },
        involved: [],
        deadline: null,
      },
    };
  });

/** Reads at once. */
const reading: Reading = {
  readPassage,
  readDeadline: (phrase) => (/\bvrijdag\b/.test(phrase) ? { date: '2026-11-27', words: 'vrijdag' } : null),
  doubtSentence: () => null,
};

const frame: MeetingFrame = {
  departments,
  meetingDate: '2026-11-23',
  present: [],
  participants: [],
  calendar: [],
  correspondents: null,
};

/** An editor without a screen: types, presses and reads like a person. */
export interface TestEditor {
  readonly reader: LineReader;
  state(): EditorState;
  /** Puts the caret in a block, counted in characters; from the end when negative. */
  caret(id: string, offset?: number): void;
  select(from: string, to: string): void;
  type(text: string): void;
  press(command: Command): boolean;
  dispatch(tr: Transaction): void;
  /** The code that reads has come. */
  readFromNow(): void;
  /** "1 Titel", "- regel", "  - diepere regel", "! actie", with the speaker before a bar. */
  drawn(): readonly string[];
  caretIn(): string;
}

export function testEditor(
  blocks: readonly Block[],
  extra: readonly Plugin[] = [],
  isFetched: () => boolean = () => true,
): TestEditor {
  let count = 0;
  const reader = createLineReader({
    reading: () => (isFetched() ? reading : null),
    departments,
    meeting: () => frame,
  });
  const plugins = [identity(() => `nieuw${++count}`), labels(1), recognition(reader), ...extra];
  let state = EditorState.create({ doc: schema.node('doc', null, blocks.map(nodeOf)), plugins });
  const dispatch = (tr: Transaction): void => {
    state = state.apply(tr);
  };
  const view = {
    get state() {
      return state;
    },
    dispatch,
  } as unknown as EditorView;
  const position = (id: string, offset: number): number => {
    const { from, to } = blockById(state.doc, id)!;
    return offset < 0 ? to + offset : from + 1 + offset;
  };
  return {
    reader,
    state: () => state,
    caret: (id, offset = -1) =>
      dispatch(state.tr.setSelection(TextSelection.create(state.doc, position(id, offset)))),
    select: (from, to) =>
      dispatch(state.tr.setSelection(TextSelection.create(state.doc, position(from, 0), position(to, -1)))),
    type: (text) => [...text].forEach((char) => dispatch(state.tr.insertText(char))),
    press: (command) => command(state, dispatch, view),
    dispatch,
    readFromNow: () => readFromNow(reader, view),
    drawn: () => drawn(state),
    caretIn: () => state.selection.$head.parent.attrs.id as string,
  };
}

/** The action of a line; null where there is none. */
export function actionIn(editor: TestEditor, id: string): ActionPoint | null {
  const node = editor.state().doc.content.content.find(({ attrs }) => attrs.id === id);
  return (node?.attrs.action as ActionPoint | null | undefined) ?? null;
}

/** Who must do the action of a line; undefined where there is none. */
export function departmentsOf(editor: TestEditor, id: string): unknown {
  return actionIn(editor, id)?.responsible;
}

function drawn({ doc }: EditorState): readonly string[] {
  return doc.content.content.map((node) => {
    const { depth, kind, speaker, level, inserted } = node.attrs;
    if (node.type.name === 'agendaItem')
      return `${inserted ? '+' : '#'.repeat(level + 1)} ${node.textContent}`;
    const sign = kind === 'action' ? '!' : kind === 'decision' ? '=' : '-';
    return `${'  '.repeat(depth)}${sign} ${speaker === null ? '' : `${speaker}| `}${node.textContent}`;
  });
}
