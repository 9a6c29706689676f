import { Schema, type DOMOutputSpec, type Node, type NodeSpec } from 'prosemirror-model';
import type { Block } from '../../../minutes/block';
import { readClipboardAttributes } from './clipboardAttributes';

/** The blocks of the minutes as textblocks: one flat run, only text inside, everything else in attributes. */
const line: NodeSpec = {
  content: 'text*',
  marks: '',
  attrs: {
    id: { default: '' },
    depth: { default: 0 },
    kind: { default: 'note' },
    speaker: { default: null },
    action: { default: null },
    dismissed: { default: null },
    proposal: { default: null },
  },
  defining: true,
  selectable: false,
  toDOM: (node) => clipboardForm('line', node, speakerPrefix(node)),
  parseDOM: [
    { tag: 'p[data-notulist="line"]', contentElement: '[data-words]', getAttrs: readClipboardAttributes },
  ],
};

const agendaItem: NodeSpec = {
  content: 'text*',
  marks: '',
  attrs: {
    id: { default: '' },
    level: { default: 0 },
    inserted: { default: false },
    outcome: { default: null },
    presenter: { default: null },
    proposed: { default: false },
  },
  defining: true,
  selectable: false,
  toDOM: (node) => clipboardForm('agendaItem', node, ''),
  parseDOM: [
    {
      tag: 'p[data-notulist="agendaItem"]',
      contentElement: '[data-words]',
      getAttrs: readClipboardAttributes,
    },
  ],
};

/** Names and attributes are those of the shared outline (workspace/outlineBlocks). An empty document is one line. */
export const schema = new Schema({
  nodes: { doc: { content: '(line | agendaItem)+' }, line, agendaItem, text: {} },
});

/** True for a line, false for an agenda item. */
export function isLine(node: Node): boolean {
  return node.type === schema.nodes.line;
}

/** True for an agenda item. */
export function isItem(node: Node): boolean {
  return node.type === schema.nodes.agendaItem;
}

/** A block as an editor node. */
export function nodeOf(block: Block): Node {
  const { type, ...rest } = block;
  const words = block.type === 'line' ? block.text : block.title;
  return schema.node(type, rest, words === '' ? [] : [schema.text(words)]);
}

/** How a block goes on the clipboard: readable elsewhere, whole when it comes back. On screen the node views draw it. */
function clipboardForm(name: string, node: Node, before: string): DOMOutputSpec {
  const attributes = { 'data-notulist': name, 'data-attributes': JSON.stringify(node.attrs) };
  return ['p', attributes, before, ['span', { 'data-words': '' }, 0]];
}

function speakerPrefix(node: Node): string {
  const speaker = node.attrs.speaker as string | null;
  return speaker === null ? '' : `${speaker}: `;
}
