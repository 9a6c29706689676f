import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import type { ItemOutcome } from '../../../minutes/block';
import { readOutcome } from '../../../workspace/documentValues';
import type { EditorWords } from '../../../language/words/editor';
import { element, mark } from './element';
import { showLabel } from './label';

/**
 * Draws an agenda item: its number, the title, and what became of it. The number is the style sheet's: where a text begins
 * with an element that cannot be edited, the browser does not bring the caret to its beginning.
 */
export class ItemView implements NodeView {
  readonly dom = element('div', 'item');
  readonly contentDOM = element('div', 'words');
  private readonly marks = mark('marks', '');

  constructor(
    node: Node,
    private readonly words: EditorWords,
    private readonly labelOf: (node: Node) => string,
  ) {
    this.contentDOM.dataset.placeholder = words.itemPlaceholder;
    this.dom.append(this.contentDOM);
    this.draw(node);
  }

  update(node: Node): boolean {
    if (node.type.name !== 'agendaItem') return false;
    this.draw(node);
    return true;
  }

  ignoreMutation(mutation: { type: string; target: globalThis.Node }): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }

  private draw(node: Node): void {
    this.dom.dataset.level = String(node.attrs.level);
    showLabel(this.dom, this.labelOf(node));
    this.dom.title = node.attrs.inserted === true ? this.words.inserted : '';
    this.contentDOM.classList.toggle('empty', node.content.size === 0);
    const marks = marksOf(node, this.words);
    this.marks.replaceChildren(...marks);
    if (marks.length > 0) this.dom.append(this.marks);
    else this.marks.remove();
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
