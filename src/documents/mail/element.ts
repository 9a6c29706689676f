import render from 'dom-serializer';
import { Element, Text, type ChildNode } from 'domhandler';
import { safeText } from '../safeText';

/** What stands in an element: elements, and texts that are escaped when they are written. */
export type Content = Element | string;

/** Declarations of an inline style. */
export type Style = Readonly<Record<string, string>>;

/** An element with an inline style and nothing else: mail programs keep no classes and no ids. */
export function element(name: string, style: Style, children: readonly Content[]): Element {
  return attributed(name, { style: written(style) }, children);
}

/** An element with attributes, for what style cannot say to every mail program. */
export function attributed(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Content[],
): Element {
  const nodes = children.map((child): ChildNode =>
    typeof child === 'string' ? new Text(safeText(child)) : child,
  );
  return new Element(name, { ...attributes }, nodes);
}

/** The style as it stands in the attribute. */
export function written(style: Style): string {
  return Object.entries(style)
    .map(([property, value]) => `${property}:${value}`)
    .join(';');
}

/** An element as it is written, for what is no whole document. */
export function htmlOf(one: Element): string {
  return render(one, { encodeEntities: 'utf8' });
}

/** A whole HTML document. */
export function htmlDocument(title: string, body: Element): string {
  const head = attributed('head', {}, [
    attributed('meta', { charset: 'utf-8' }, []),
    attributed('meta', { name: 'viewport', content: 'width=device-width' }, []),
    attributed('title', {}, [title]),
  ]);
  const html = attributed('html', { lang: 'nl' }, [head, body]);
  return `<!doctype html>${htmlOf(html)}`;
}
