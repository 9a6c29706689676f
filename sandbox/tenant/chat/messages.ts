import type { WorldUser } from '../../world/world';

interface ChatMessageBody {
  readonly contentType: 'html' | 'text';
  readonly content: string;
}

/** A message in a chat, as Graph gives it. */
export interface ChatMessage {
  readonly id: string;
  readonly chatId: string;
  readonly messageType: 'message';
  readonly createdDateTime: string;
  readonly from: { readonly user: { readonly id: string; readonly displayName: string } };
  readonly body: ChatMessageBody;
}

/** What was said in the chats since the start. */
export class ChatMessages {
  readonly #all: ChatMessage[] = [];

  constructor(private readonly now: () => Date) {}

  add(chatId: string, { id, displayName }: WorldUser, body: ChatMessageBody): ChatMessage {
    const at = this.now();
    const message: ChatMessage = {
      id: String(at.getTime() + this.#all.length),
      chatId,
      messageType: 'message',
      createdDateTime: at.toISOString(),
      from: { user: { id, displayName } },
      body,
    };
    this.#all.push(message);
    return message;
  }

  all(): readonly ChatMessage[] {
    return this.#all;
  }
}
