import type { Mailing } from '../delivery/mailing';
import { GraphError, type Graph } from '../graph/graph';
import {
  attach,
  attachmentNames,
  createDraft,
  findMarked,
  getMessage,
  type MailMessage,
} from '../graph/mail';
import { claimMailing } from './claimMailing';
import { failureOf } from './failureOf';
import { recorded } from './recorded';
import type { Mail, SendingContext, SendingResult } from './sending';

/** Times a step is tried whose outcome stays unknown, before the user is asked to press again. */
const mostTries = 4;

/** The draft of a mail, made or found again, with its attachments; for one tab at a time. */
export async function draftOnce(context: SendingContext, mail: Mail): Promise<SendingResult> {
  const claim = await claimMailing(context, mail);
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

/** The message of this mailing: what was made before, also when the answer was lost, else a new draft. */
async function draftOf(context: SendingContext, mail: Mail, mailing: Mailing): Promise<MailMessage> {
  const known = mailing.messageId ? await getMessage(context.graph, mailing.messageId) : null;
  let found = known ?? (await findMarked(context.graph, mailing.id));
  for (let tries = 1; !found; tries++) {
    try {
      return await createDraft(context.graph, mail.content, mailing.id);
    } catch (error) {
      if (!isUnknown(error) || tries === mostTries) throw error;
      await context.wait(tries);
      found = await findMarked(context.graph, mailing.id);
    }
  }
  return found;
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

function isUnknown(error: unknown): boolean {
  return error instanceof GraphError && error.failure === 'unknown';
}
