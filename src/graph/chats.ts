import type { GraphRequest } from './graph';

/** What a meeting's chat knows of its meeting. Each field may be empty: see `findMeeting`. */
export interface OnlineMeetingInfo {
  /** Id in the organizer's mailbox only; empty for meetings made in Outlook. */
  readonly calendarEventId: string | null;
  readonly joinWebUrl: string | null;
}

/** The chat with its meeting: a request, so that it can travel in a batch. */
export function chatRequest(chatId: string): GraphRequest {
  return { method: 'GET', path: `/chats/${encodeURIComponent(chatId)}`, scopes: ['Chat.ReadBasic'] };
}

/** From the answer to `chatRequest`; null for a chat that is no meeting's. */
export function onlineMeetingOf(chat: unknown): OnlineMeetingInfo | null {
  return (chat as { onlineMeetingInfo?: OnlineMeetingInfo | null }).onlineMeetingInfo ?? null;
}
