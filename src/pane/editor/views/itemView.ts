import type { Node } from 'prosemirror-model';
import type { Decoration, NodeView } from 'prosemirror-view';
import type { ItemOutcome } from '../../../minutes/block';
import { readOutcome } from '../../../workspace/documentValues';
import type { LabelSpec } from '../blocks/labels';
import type { EditorWords } from '../../../language/words/editor';
import { element, mark } from './element';

/** Draws an agenda item: its number, the title, and what became of it. */
export class ItemView implements NodeView {
  readonly dom = element('div', 'item');
  readonly contentDOM = element('div', 'words');
  private readonly label = mark('label', '');
  private readonly marks = mark('marks', '');

  constructor(
    node: Node,
    decorations: readonly Decoration[],
    private readonly words: EditorWords,
  ) {
    this.contentDOM.dataset.placeholder = words.itemPlaceholder;
    this.dom.append(this.label, this.contentDOM, this.marks);
    this.draw(node, decorations);
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type.name !== 'agendaItem') return false;
    this.draw(node, decorations);
    return true;
  }

  ignoreMutation(mutation: { type: string; target: globalThis.Node }): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }

  private draw(node: Node, decorations: readonly Decoration[]): void {
    const { level, inserted } = node.attrs as { level: number; inserted: boolean };
    this.dom.dataset.level = String(level);
    this.contentDOM.classList.toggle('empty', node.content.size === 0);
    const label = decorations.map(({ spec }) => (spec as Partial<LabelSpec>).label).find(Boolean);
    this.label.textContent = inserted ? '+' : (label ?? '');
    this.label.title = inserted ? this.words.inserted : '';
    this.marks.replaceChildren(...marksOf(node, this.words));
  }
}

function marksOf(node: Node, words: EditorWords): HTMLElement[] {
  const presenter = node.attrs.presenter as string | null;
  const outcome = readOutcome(node.attrs.outcome);
  return [
    ...(presenter === null ? [] : [element('span', 'presenter', presenter)]),
    ...(node.attrs.proposed === true ? [element('span', 'chip', words.proposed)] : []),
    ...(outcome === null ? [] : outcomeMarks(outcome, words)),
  ];
}

function outcomeMarks(outcome: ItemOutcome, words: EditorWords): HTMLElement[] {
  if (outcome.kind === 'postponed') return [element('span', 'chip warning', words.postponed)];
  if (outcome.kind === 'referred') return [element('span', 'chip warning', words.referred(outcome.body))];
  const adopted = element('span', 'chip good', words.adopted);
  return outcome.amendment === null ? [adopted] : [adopted, element('span', 'amendment', outcome.amendment)];
}
