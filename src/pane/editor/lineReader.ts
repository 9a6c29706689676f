import type { Node } from 'prosemirror-model';
import type { DepartmentResolver } from '../../departments/department';
import type { Recognise, Recognition } from '../../dutch/recognition';
import type { ActionPoint } from '../../minutes/actionPoint';
import { isLine } from './schema';

/** What lines are read with. The meeting may change while the editor is open, so it is asked for each time. */
export interface ReadingContext {
  readonly recognise: Recognise;
  readonly departments: DepartmentResolver;
  /** ISO date of the meeting, and the codes of the departments present. */
  readonly meeting: () => { readonly date: string; readonly present: readonly string[] };
}

/** Reads lines of the open document, each once until its words change. */
export interface LineReader {
  /** What is recognised in this block; null for an agenda item, a dismissed line and plain words. */
  read(doc: Node, index: number): Recognition | null;
  /** What was read of this very node before; undefined when it never was. */
  recall(node: Node): Recognition | null | undefined;
  /** The action of a line turned into one by hand: the departments it names, else the one that speaks. */
  actionByHand(node: Node): ActionPoint;
}

const linesBefore = 5;

/** A reader for one open document. */
export function createLineReader({ recognise, departments, meeting }: ReadingContext): LineReader {
  const known = new WeakMap<Node, Recognition | null>();
  const titles = new WeakMap<Node, readonly (string | null)[]>();

  function itemTitle(doc: Node, index: number): string | null {
    const ofLines = titles.get(doc) ?? itemTitles(doc);
    titles.set(doc, ofLines);
    return ofLines[index] ?? null;
  }

  function recognised(doc: Node, index: number): Recognition | null {
    const node = doc.child(index);
    if (!isLine(node) || node.attrs.dismissed === true || node.content.size === 0) return null;
    const { date, present } = meeting();
    return recognise(node.textContent, {
      departments,
      meetingDate: date,
      itemTitle: itemTitle(doc, index),
      speaker: node.attrs.speaker as string | null,
      present,
      participants: [],
      calendar: [],
      correspondents: null,
      section: 'minutes',
      before: wordsBefore(doc, index),
    });
  }

  return {
    read(doc, index) {
      const node = doc.child(index);
      const before = known.get(node);
      if (before !== undefined) return before;
      const recognition = recognised(doc, index);
      known.set(node, recognition);
      return recognition;
    },
    recall: (node) => known.get(node),
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
        deadline: null,
      };
    },
  };
}

/** The title of the agenda item each block is or stands under: one walk for all lines of a document. */
function itemTitles(doc: Node): readonly (string | null)[] {
  let title: string | null = null;
  return doc.content.content.map((node) => {
    if (!isLine(node)) title = node.textContent;
    return title;
  });
}

/** The nearest lines above in the same item, nearest last. */
function wordsBefore(doc: Node, index: number): readonly string[] {
  const words: string[] = [];
  for (let above = index - 1; above >= 0 && words.length < linesBefore; above--) {
    if (!isLine(doc.child(above))) break;
    words.unshift(doc.child(above).textContent);
  }
  return words;
}
