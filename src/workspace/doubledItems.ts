import type { XmlFragment } from 'yjs';
import { blockElements, readBlock } from './outlineBlocks';

/**
 * Agenda items that came in twice: two devices opened the minutes first, each with its own version of the invitation. The
 * first of two alike stays. Of the others only those go under which nothing was typed: no line may change its heading.
 */
export function doubledItems(outline: XmlFragment): readonly number[] {
  const seen = new Set<string>();
  const elements = blockElements(outline);
  const nodes = outline.toArray();
  return elements.flatMap((element, at) => {
    if (element.nodeName !== 'agendaItem') return [];
    const block = readBlock(element);
    const key = block.type === 'agendaItem' ? `${block.id} ${block.title}` : '';
    const isDoubled = seen.has(key);
    seen.add(key);
    return isDoubled && elements[at + 1]?.nodeName !== 'line' ? [nodes.indexOf(element)] : [];
  });
}
