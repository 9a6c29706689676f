import type { Subject, Surface } from '../host';

/** The members of Outlook's open item that say which it is. Which of them are there depends on the form. */
export interface OutlookItem {
  readonly itemType: string;
  /** Only where the item is read: a message somebody sent, an appointment somebody else organises. */
  readonly itemId?: string;
  readonly conversationId?: string;
  /** Only where the item is written. */
  getItemIdAsync?(callback: (result: { readonly status: string; readonly value: string }) => void): void;
}

/** Turns an id of Exchange into the form Graph takes. */
export type ToRestId = (id: string) => string;

/** An empty pinned pane keeps the look of a message. */
export function surfaceOf(item: OutlookItem | null): Surface {
  if (!item) return 'messageRead';
  if (item.itemType === 'appointment') return 'appointment';
  return typeof item.itemId === 'string' ? 'messageRead' : 'messageCompose';
}

/** What the pane is opened on. An item that was never saved has no id yet. */
export async function subjectOf(item: OutlookItem | null, toRestId: ToRestId): Promise<Subject> {
  if (!item) return { kind: 'none' };
  const id = item.itemId ?? (await savedId(item));
  const restId = id ? toRestId(id) : null;
  if (item.itemType === 'appointment') return { kind: 'appointment', eventId: restId };
  const conversationId = item.conversationId ? toRestId(item.conversationId) : null;
  return { kind: 'message', messageId: restId, conversationId };
}

/** Null while unsaved: Outlook answers with the error ItemNotSaved. */
function savedId(item: OutlookItem): Promise<string | null> {
  return new Promise((resolve) => {
    if (!item.getItemIdAsync) return resolve(null);
    item.getItemIdAsync((result) => resolve(result.status === 'succeeded' ? result.value : null));
  });
}
