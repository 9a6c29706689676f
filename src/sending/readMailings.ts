import type { Mailing } from '../delivery/mailing';
import { getMessage } from '../graph/mail';
import { recorded } from './recorded';
import type { SendingContext } from './sending';

/**
 * Looks in the mailbox what became of the drafts that were made from it: one that was sent from Outlook is sent, one that was thrown away
 * is released. Rejects with GraphError when the mailbox cannot be read.
 */
export async function readMailings(
  context: Pick<SendingContext, 'graph' | 'minutes' | 'sender'>,
): Promise<void> {
  const { document } = context.minutes;
  const open = document
    .mailings()
    .filter(({ sender, state }) => sender === context.sender && (state === 'draft' || state === 'sending'));
  for (const mailing of open) await look(context, mailing);
}

async function look(context: Pick<SendingContext, 'graph' | 'minutes'>, mailing: Mailing): Promise<void> {
  const message = mailing.messageId ? await getMessage(context.graph, mailing.messageId) : null;
  if (message && message.isDraft) return;
  if (message) recorded(context, mailing, message);
  else context.minutes.document.putMailing({ ...mailing, state: 'released' });
}
