import type { AgendaItemBlock, Block, LineBlock } from './block';
import type { EarlierMeeting } from './carriedAction';
import type { Minutes } from './minutes';

/** An item that was postponed in an earlier meeting and came onto the agenda of this one. Once it was brought, it is not brought again. */
export interface BroughtItem {
  /** `itemKey` of the postponed item. */
  readonly key: string;
  readonly from: EarlierMeeting;
  readonly title: string;
}

/** Names one item of one meeting. */
export function itemKey(meetingId: string, itemId: string): string {
  return `${meetingId}|${itemId}`;
}

/** Whether a decision, under the item with this title, says that the item is put off. */
export type SaysPostponed = (decision: LineBlock, itemTitle: string) => boolean;

/** The items that were put off, marked as such or by a decision in words, in the order of the agenda. */
export function postponedItems({ blocks }: Minutes, says: SaysPostponed): readonly AgendaItemBlock[] {
  let item: AgendaItemBlock | null = null;
  const postponed = new Set<AgendaItemBlock>();
  for (const block of blocks) {
    if (block.type === 'agendaItem') item = block;
    if (!item || item.title.trim() === '') continue;
    if (item.outcome?.kind === 'postponed') postponed.add(item);
    const isDecision = block.type === 'line' && block.kind === 'decision' && item.outcome === null;
    if (isDecision && says(block, item.title)) postponed.add(item);
  }
  return [...postponed];
}

/** Whether the agenda has an item of this name already: whoever called the meeting thought of it. */
export function hasItem(blocks: readonly Block[], title: string): boolean {
  return blocks.some((block) => block.type === 'agendaItem' && plain(block.title) === plain(title));
}

/** The block behind which items come that are put on the agenda later: before the round table and the end. Null: at the beginning. */
export function endOfAgenda(blocks: readonly Block[]): string | null {
  const closing = blocks.findIndex(
    (block) => block.type === 'agendaItem' && block.level === 0 && closingItem.test(block.title.trim()),
  );
  const before = closing < 0 ? blocks.length : closing;
  return blocks[before - 1]?.id ?? null;
}

const closingItem =
  /^(?:rondvraag|rondje|w\.?v\.?t\.?t\.?k|wat verder ter tafel|sluiting|afsluiting|volgende|any other business|aob\b|close|closing)/i;

function plain(title: string): string {
  return title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\W+/gu, ' ').trim();
}
