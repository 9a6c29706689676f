import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { element } from './element';

/** Draws a line: its words. Speaker, depth and kind are the style sheet's: the text has nothing the caret cannot enter. */
export class LineView implements NodeView {
  readonly dom = element('div', 'line');
  readonly contentDOM = element('div', 'words');

  constructor(node: Node) {
    this.dom.append(this.contentDOM);
    this.draw(node);
  }

  update(node: Node): boolean {
    if (node.type.name !== 'line') return false;
    this.draw(node);
    return true;
  }

  ignoreMutation(mutation: { type: string; target: globalThis.Node }): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }

  private draw(node: Node): void {
    const { depth, kind, speaker } = node.attrs as { depth: number; kind: string; speaker: string | null };
    this.dom.dataset.depth = String(depth);
    this.dom.dataset.kind = kind;
    if (speaker === null) delete this.dom.dataset.speaker;
    else this.dom.dataset.speaker = speaker;
  }
}
