import type { PastedHtml } from './pastedHtml';

/** Reads a parsed, inert document into `reader`, without recursion: depth is the sender's choice. */
export function walkDom(root: Node, reader: PastedHtml): void {
  let node: Node | null = root.firstChild;
  while (node) {
    enter(node, reader);
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    leave(node, reader);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) leave(node, reader);
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
}

function enter(node: Node, reader: PastedHtml): void {
  if (node.nodeType === Node.TEXT_NODE) reader.text(node.nodeValue ?? '');
  if (node instanceof Element) reader.open(node.localName, (name) => node.getAttribute(name));
}

function leave(node: Node, reader: PastedHtml): void {
  if (node instanceof Element) reader.close(node.localName);
}
