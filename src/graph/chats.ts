import type { Graph } from './graph';

/** What a meeting's chat knows of its meeting. Each field may be empty. */
export interface OnlineMeetingInfo {
  /** Id in the organizer's mailbox only; empty for meetings made in Outlook. */
  readonly calendarEventId: string | null;
  readonly joinWebUrl: string | null;
}

/** The meeting a chat belongs to; null for a chat that is no meeting's. */
export async function getOnlineMeetingInfo(graph: Graph, chatId: string): Promise<OnlineMeetingInfo | null> {
  const chat = await graph.send<{ onlineMeetingInfo?: OnlineMeetingInfo | null }>({
    method: 'GET',
    path: `/chats/${encodeURIComponent(chatId)}`,
    scopes: ['Chat.ReadBasic'],
  });
  return chat.onlineMeetingInfo ?? null;
}

/** Says something in a chat, as the signed-in user. `html` is what stands in it. After failure 'unknown' it may be there. */
export async function sendChatMessage(graph: Graph, chatId: string, html: string): Promise<void> {
  await graph.send({
    method: 'POST',
    path: `/chats/${encodeURIComponent(chatId)}/messages`,
    scopes: ['ChatMessage.Send'],
    body: { body: { contentType: 'html', content: html } },
  });
}
