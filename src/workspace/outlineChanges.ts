import { XmlText, type XmlFragment } from 'yjs';
import type { Block, LineBlock } from '../minutes/block';
import type { Insertion } from '../proposals/draftMerge';
import type { ItemChange, LineAttributes } from './minutesDocument';
import { blockElements, elementOf, setAttributes, type OutlineElement } from './outlineBlocks';

/** Changes to the outline from outside the editor. Each must run in a transaction; what is not there is passed over. */

/** Changes what a line is. Once settled or dismissed it proposes nothing; once no action it has none. */
export function changeLine(outline: XmlFragment, id: string, change: Partial<LineAttributes>): void {
  const line = elementById(outline, id);
  if (line?.nodeName !== 'line') return;
  const { dismissed, ...rest } = change;
  const follows = change.kind !== undefined && change.kind !== 'action' ? { action: null } : {};
  const said = dismissed === undefined ? {} : { dismissed: dismissed || null };
  setAttributes(line, { ...rest, ...follows, ...said });
}

/** Changes what became of an agenda item. */
export function changeItem(outline: XmlFragment, id: string, change: ItemChange): void {
  const item = elementById(outline, id);
  if (item?.nodeName === 'agendaItem') setAttributes(item, { ...change });
}

/** Cuts a line after `length` characters and puts `rest` behind it. */
export function divideLine(
  outline: XmlFragment,
  id: string,
  length: number,
  rest: readonly LineBlock[],
): void {
  const line = elementById(outline, id);
  if (line?.nodeName !== 'line') return;
  let left = length;
  for (const text of line.toArray().filter((child) => child instanceof XmlText)) {
    const kept = Math.min(left, text.length);
    text.delete(kept, text.length - kept);
    left -= kept;
  }
  insertBlocks(outline, { after: id, blocks: rest });
}

/** Puts blocks behind the one they name, at the beginning, or, when that one is gone, at the end. */
export function insertBlocks(outline: XmlFragment, { after, blocks }: Insertion): void {
  const found = after === null ? -1 : indexOf(outline, after);
  const at = after !== null && found < 0 ? outline.length : found + 1;
  outline.insert(
    at,
    blocks.map((block: Block) => elementOf(block)),
  );
}

/** Takes a block out. */
export function removeBlock(outline: XmlFragment, id: string): void {
  const index = indexOf(outline, id);
  if (index >= 0) outline.delete(index, 1);
}

function indexOf(outline: XmlFragment, id: string): number {
  const element = elementById(outline, id);
  return element ? outline.toArray().indexOf(element) : -1;
}

function elementById(outline: XmlFragment, id: string): OutlineElement | null {
  return blockElements(outline).find((element) => element.getAttribute('id') === id) ?? null;
}
