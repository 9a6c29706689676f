import type { AgendaItemBlock, Block } from './block';
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

/** The items that were put off, in the order of the agenda. */
export function postponedItems({ blocks }: Minutes): readonly AgendaItemBlock[] {
  return blocks.filter((block) => block.type === 'agendaItem').filter(isPostponed);
}

function isPostponed({ outcome, title }: AgendaItemBlock): boolean {
  return outcome?.kind === 'postponed' && title.trim() !== '';
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
