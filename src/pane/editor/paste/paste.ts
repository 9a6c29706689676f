import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { insertPasted, type PastedContext } from './insertPasted';
import { createPastedHtml } from './pastedHtml';
import type { PastedBlock } from './pastedBlock';
import { readPastedText } from './pastedText';
import { walkDom } from './walkDom';

/** Paste and drop from Word, Outlook and plain text: the structure and nothing else. Our own blocks come back whole. */
export function paste(context: PastedContext): Plugin {
  return new Plugin({
    props: {
      handlePaste: (view, event) => put(view, event.clipboardData, context),
      handleDOMEvents: {
        drop: (_view, event) => {
          event.preventDefault();
          return true;
        },
      },
      clipboardTextSerializer: (slice) =>
        slice.content.content.map((node) => `${indentOf(node.attrs.depth)}${spoken(node)}`).join('\n'),
    },
  });
}

function put(view: EditorView, data: DataTransfer | null, context: PastedContext): boolean {
  const html = data?.getData('text/html') ?? '';
  if (html.includes('data-notulist=')) return false;
  const blocks = html === '' ? readPastedText(data?.getData('text/plain') ?? '') : readHtml(html);
  if (blocks.length > 0) view.dispatch(insertPasted(view.state, blocks, context));
  return true;
}

/** Parsed apart from the page: nothing in it runs or loads. */
function readHtml(html: string): readonly PastedBlock[] {
  const reader = createPastedHtml();
  walkDom(new DOMParser().parseFromString(html, 'text/html'), reader);
  return reader.blocks();
}

function indentOf(depth: unknown): string {
  return typeof depth === 'number' ? '\t'.repeat(depth) : '';
}

function spoken(node: { readonly attrs: Record<string, unknown>; readonly textContent: string }): string {
  const { speaker } = node.attrs;
  return typeof speaker === 'string' ? `${speaker}: ${node.textContent}` : node.textContent;
}
