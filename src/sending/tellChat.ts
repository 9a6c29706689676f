import { noticeKey, type ChatNotice, type Publication } from '../delivery/publication';
import { attributed, htmlOf } from '../documents/mail/element';
import { sendChatMessage } from '../graph/chats';
import { GraphError } from '../graph/graph';
import type { LibraryContext } from './library';

/** A chat, and what is said in it. */
export interface ChatMessage {
  readonly chatId: string;
  readonly publication: Publication;
  /** Stands before the link. */
  readonly words: string;
}

/**
 * Says once in a chat where a document is; a new version has the same link. It is claimed in the drive before it is sent: a chat cannot be
 * asked what was sent. 'unsure': it was sent before, or is being sent, and nobody heard the answer. Rejects with GraphError.
 */
export async function tellChat(
  { graph, minutes }: Pick<LibraryContext, 'graph' | 'minutes'>,
  { chatId, publication, words }: ChatMessage,
): Promise<'told' | 'before' | 'unsure'> {
  const { document } = minutes;
  const notice = { chatId, fileId: publication.fileId };
  const known = document.library().notices.find((other) => noticeKey(other) === noticeKey(notice));
  if (known?.state === 'sent') return 'before';
  if (known?.state === 'claimed') return 'unsure';
  const put = (state: ChatNotice['state']) => document.writeLibrary.notice({ ...notice, state });
  put('claimed');
  try {
    await minutes.save();
  } catch (error) {
    put('released');
    throw error;
  }
  try {
    await sendChatMessage(graph, chatId, html(publication, words));
    put('sent');
    return 'told';
  } catch (error) {
    if (error instanceof GraphError && error.failure === 'unknown') return 'unsure';
    put('released');
    throw error;
  }
}

function html({ link, name }: Publication, words: string): string {
  return htmlOf(attributed('p', {}, [`${words} `, attributed('a', { href: link }, [name])]));
}
