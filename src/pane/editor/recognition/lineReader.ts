import type { Node } from 'prosemirror-model';
import type { DepartmentResolver } from '../../../departments/department';
import type { Finding } from '../../../dutch/finding';
import { LINES_BEFORE, type LineContext } from '../../../dutch/lineContext';
import type { ActionPoint } from '../../../minutes/actionPoint';
import type { Proposal } from '../../../minutes/proposal';
import { findingsOf, type ReadableLine } from '../../../proposals/findingsOf';
import { lineContext } from '../../../proposals/lineContext';
import type { MeetingFrame } from '../../../proposals/meetingFrame';
import { isLine } from '../blocks/schema';
import type { Reading } from './reading';

/** What lines are read with. The meeting may change while the editor is open, so it is asked for each time. */
export interface ReadingContext {
  /** Null until its code is there: nothing is found until then. */
  readonly reading: () => Reading | null;
  readonly departments: DepartmentResolver;
  /** The same value until the meeting changes: lines are then read anew. */
  readonly meeting: () => MeetingFrame;
}

/** Reads lines of the open document, each once until its words or the meeting change. */
export interface LineReader {
  /** False until lines can be read. */
  isReady(): boolean;
  /** Lines that were left before they could be read, each as it was when somebody began to change it. */
  readonly unsettled: Map<string, Node | null>;
  /** Lines that somebody made an action or a note before they could be read, each as it was before that. */
  readonly byHand: Map<string, Node>;
  /** Lines that somebody confirmed before they could be read, each as it was then. */
  readonly confirmedUnread: Map<string, Node>;
  /** What the words of a block say, in order, settled or not; nothing for an agenda item and a dismissed line. */
  read(doc: Node, index: number): readonly Finding[];
  /** What a block said that stood there before. */
  readEarlier(node: Node, doc: Node, index: number): readonly Finding[];
  /** What of it waits for a decision: nothing once the line is settled. */
  open(doc: Node, index: number): readonly Finding[];
  /** True when this very block was read before, in this meeting. */
  isRead(node: Node): boolean;
  /** What was last read of this line, though somebody may have typed in it since. */
  lately(node: Node): readonly Finding[];
  /** The action of a line turned into one by hand: the departments it names, else the one that speaks; by when, once lines can be read. */
  actionByHand(node: Node): ActionPoint;
}

/** A reader for one open document. */
export function createLineReader({ reading, departments, meeting }: ReadingContext): LineReader {
  let known = new WeakMap<Node, readonly Finding[]>();
  let frame = meeting();
  const latest = new Map<string, readonly Finding[]>();

  function readIn(): WeakMap<Node, readonly Finding[]> {
    const now = meeting();
    if (now !== frame) known = new WeakMap();
    frame = now;
    return known;
  }

  function readEarlier(node: Node, doc: Node, index: number): readonly Finding[] {
    const before = readIn().get(node);
    if (before) return before;
    const read = reading()?.readPassage;
    if (!read) return [];
    const findings = isLine(node) ? findingsOf(readable(node), () => contextOf(frame, doc, index), read) : [];
    known.set(node, findings);
    latest.set(node.attrs.id as string, findings);
    return findings;
  }

  const read = (doc: Node, index: number) => readEarlier(doc.child(index), doc, index);

  return {
    isReady: () => reading() !== null,
    unsettled: new Map(),
    byHand: new Map(),
    confirmedUnread: new Map(),
    read,
    readEarlier,
    open: (doc, index) => (doc.child(index).attrs.kind === 'note' ? read(doc, index) : []),
    isRead: (node) => readIn().has(node),
    lately: (node) => readIn().get(node) ?? latest.get(node.attrs.id as string) ?? [],
    actionByHand(node) {
      const named = departments.mentions(node.textContent).map(({ department }) => department.code);
      const speaker = departments.mentions((node.attrs.speaker as string | null) ?? '')[0]?.department.code;
      return {
        title: null,
        responsible: {
          kind: 'joint',
          departments: [...new Set(named.length || !speaker ? named : [speaker])],
        },
        involved: [],
        deadline: reading()?.readDeadline(node.textContent, meeting()) ?? null,
      };
    },
  };
}

/** The line as a note, so that what it became does not hide what its words say. */
function readable(node: Node): ReadableLine {
  const { dismissed, proposal } = node.attrs as { dismissed: unknown; proposal: Proposal | null };
  const line = { text: node.textContent, kind: 'note', dismissed: dismissed === true } as const;
  return proposal ? { ...line, proposal } : line;
}

function contextOf(frame: MeetingFrame, doc: Node, index: number): LineContext {
  const before: string[] = [];
  let above = index - 1;
  for (; above >= 0 && isLine(doc.child(above)); above--) {
    if (before.length < LINES_BEFORE) before.unshift(doc.child(above).textContent);
  }
  return lineContext(frame, {
    itemTitle: above < 0 ? null : doc.child(above).textContent,
    speaker: doc.child(index).attrs.speaker as string | null,
    before,
  });
}
