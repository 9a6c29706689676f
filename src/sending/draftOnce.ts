import { markOf, type Mailing } from '../delivery/mailing';
import { GraphError, type Graph } from '../graph/graph';
import { attach, attachmentNames, getMessage, type MailMessage } from '../graph/mail';
import { claimMailing, type Press } from './claimMailing';
import { failureOf } from './failureOf';
import { isUnknown, markedDraft, mostTries } from './markedDraft';
import { recorded } from './recorded';
import type { Mail, SendingContext, SendingResult } from './sending';

/** The draft of a mail, made or found again, with its attachments; for one tab at a time. */
export async function draftOnce(press: Press): Promise<SendingResult> {
  const { context, mail } = press;
  const claim = await claimMailing(press);
  if (claim.kind !== 'claimed') return claim;
  try {
    const message = await draftOf(context, mail, claim.mailing);
    if (!message.isDraft) return { kind: 'sentBefore', mailing: recorded(context, claim.mailing, message) };
    await attachAll(context.graph, message.id, mail);
    return { kind: 'draft', mailing: recorded(context, claim.mailing, message) };
  } catch (error) {
    if (error instanceof GraphError) return { kind: 'failed', failure: failureOf(error) };
    throw error;
  }
}

/** The message of this mailing, by its id or by its mark, else a new draft. */
async function draftOf(context: SendingContext, mail: Mail, mailing: Mailing): Promise<MailMessage> {
  const { messageId } = mailing;
  const known = messageId ? await getMessage(context.graph, messageId) : null;
  return known ?? markedDraft(context, mail.content, markOf(mailing));
}

async function attachAll(graph: Graph, messageId: string, { attachments }: Mail): Promise<void> {
  for (let tries = 1; ; tries++) {
    const present = attachments.length > 0 ? await attachmentNames(graph, messageId) : [];
    try {
      for (const attachment of attachments.filter(({ name }) => !present.includes(name))) {
        await attach(graph, messageId, attachment);
      }
      return;
    } catch (error) {
      if (!isUnknown(error) || tries === mostTries) throw error;
    }
  }
}
