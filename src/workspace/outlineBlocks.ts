import { XmlElement, XmlText, type XmlFragment } from 'yjs';
import type { ActionPoint } from '../minutes/actionPoint';
import type { AgendaItemBlock, Block, LineBlock, LineKind } from '../minutes/block';
import { readAction, readOutcome, readProposal } from './documentValues';

/**
 * How a block stands in the shared outline: an element named after its type, attributes for everything but the words,
 * one text inside. Absent attributes read as null, 0 or false. The editor's schema has the same names.
 */
type Attributes = Readonly<Record<string, unknown>>;
export type OutlineElement = XmlElement;

const noAction: ActionPoint = {
  title: null,
  responsible: { kind: 'joint', departments: [] },
  involved: [],
  deadline: null,
};

/** The elements of the outline that are blocks; anything else in it is not ours. */
export function blockElements(outline: XmlFragment): readonly OutlineElement[] {
  return outline
    .toArray()
    .filter((node): node is OutlineElement => node instanceof XmlElement && isBlockName(node.nodeName));
}

/** Total: an attribute that cannot be understood reads as absent. */
export function readBlock(element: OutlineElement): Block {
  const attributes = element.getAttributes() as Attributes;
  const words = wordsOf(element);
  return element.nodeName === 'agendaItem' ? readItem(attributes, words) : readLine(attributes, words);
}

/** A new element for a block, to be put into the outline. */
export function elementOf(block: Block): OutlineElement {
  const element: OutlineElement = new XmlElement(block.type);
  setAttributes(element, attributesOf(block));
  const words = block.type === 'agendaItem' ? block.title : block.text;
  if (words !== '') element.insert(0, [new XmlText(words)]);
  return element;
}

/** Sets what is given; null removes, undefined leaves as it is. */
export function setAttributes(element: OutlineElement, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name);
    // Yjs keeps any JSON value here, though its type says string.
    else if (value !== undefined) element.setAttribute(name, value as string);
  }
}

function isBlockName(name: string): boolean {
  return name === 'agendaItem' || name === 'line';
}

function attributesOf(block: Block): Attributes {
  if (block.type === 'line') {
    const { id, depth, kind, speaker, action, dismissed = false, proposal = null } = block;
    return { id, depth, kind, speaker, action, dismissed: dismissed || null, proposal };
  }
  const { id, level, inserted, outcome, presenter, proposed } = block;
  return { id, level, inserted, outcome, presenter, proposed };
}

function readItem(attributes: Attributes, title: string): AgendaItemBlock {
  return {
    type: 'agendaItem',
    id: textOf(attributes.id) ?? '',
    title,
    level: attributes.level === 1 ? 1 : 0,
    inserted: attributes.inserted === true,
    outcome: attributes.outcome === undefined ? null : readOutcome(attributes.outcome),
    presenter: textOf(attributes.presenter),
    proposed: attributes.proposed === true,
  };
}

function readLine(attributes: Attributes, text: string): LineBlock {
  const kind = kindOf(attributes.kind);
  const proposal = kind === 'note' ? readProposal(attributes.proposal) : null;
  return {
    type: 'line',
    id: textOf(attributes.id) ?? '',
    text,
    depth: depthOf(attributes.depth),
    kind,
    speaker: textOf(attributes.speaker),
    action: kind === 'action' ? (readAction(attributes.action) ?? noAction) : null,
    ...(attributes.dismissed === true ? { dismissed: true } : {}),
    ...(proposal ? { proposal } : {}),
  };
}

function wordsOf(element: OutlineElement): string {
  return element
    .toArray()
    .flatMap((child) => (child instanceof XmlText ? child.toDelta() : []))
    .map(({ insert }: { insert: unknown }) => (typeof insert === 'string' ? insert : ''))
    .join('');
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function kindOf(value: unknown): LineKind {
  return value === 'action' || value === 'decision' ? value : 'note';
}

function depthOf(value: unknown): number {
  return typeof value === 'number' && value > 0 ? Math.min(4, Math.floor(value)) : 0;
}
