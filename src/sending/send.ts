import { released, type Mailing } from '../delivery/mailing';
import { GraphError } from '../graph/graph';
import { orRefused } from '../graph/orRefused';
import { getMessage, sendDraft, type MailMessage } from '../graph/mail';
import { failureOf } from './failureOf';
import { exclusively } from '../workspace/exclusively';
import { isTakenOver, type Press } from './claimMailing';
import { draftOnce } from './draftOnce';
import { recorded } from './recorded';
import { lockOf, type Mail, type SendingContext, type SendingResult } from './sending';

/** Seconds between the looks at a message whose sending got no answer. */
const looks = [1, 2, 4];

/**
 * Makes the draft and sends it, once: the mailbox is asked before anything is sent again. A mail that went out before is not sent a second
 * time. Rejects only when the program is wrong.
 */
export function send(context: SendingContext, mail: Mail): Promise<SendingResult> {
  return exclusively(lockOf(context), (isAloneOnDevice) => draftAndSend({ context, mail, isAloneOnDevice }));
}

async function draftAndSend(press: Press): Promise<SendingResult> {
  const { context } = press;
  const draft = await draftOnce(press);
  if (draft.kind !== 'draft') return draft;
  const { messageId } = draft.mailing;
  if (messageId === null) throw new Error('A draft without a message');
  const sending: Mailing = { ...draft.mailing, state: 'sending', claimedAt: context.now().toISOString() };
  context.minutes.document.putMailing(sending);
  if (await orRefused(context.minutes.save())) {
    context.minutes.document.putMailing(draft.mailing);
    return { kind: 'failed', failure: 'notSaved' };
  }
  if (isTakenOver(context, sending)) {
    context.minutes.document.putMailing(released(sending));
    return { kind: 'failed', failure: 'elsewhere' };
  }
  return sentOnce(context, sending, messageId);
}

async function sentOnce(
  context: SendingContext,
  mailing: Mailing,
  messageId: string,
): Promise<SendingResult> {
  try {
    const message = await sentMessage(context, messageId);
    if (!message) return { kind: 'failed', failure: 'unknown' };
    return { kind: 'sent', mailing: await saved(context, recorded(context, mailing, message)) };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const failure = failureOf(error);
    // Refused for certain: the draft is a draft again.
    if (failure !== 'unknown') context.minutes.document.putMailing({ ...mailing, state: 'draft' });
    return { kind: 'failed', failure };
  }
}

/** The message once it is out of Drafts, or null while nobody can tell. */
async function sentMessage({ graph, wait }: SendingContext, messageId: string): Promise<MailMessage | null> {
  try {
    await sendDraft(graph, messageId);
  } catch (error) {
    if (!(error instanceof GraphError && error.failure === 'unknown')) throw error;
  }
  for (const seconds of looks) {
    const message = await getMessage(graph, messageId);
    if (message && !message.isDraft) return message;
    await wait(seconds);
  }
  return null;
}

/** It is sent whatever the drive says: what the drive does not take now goes up later, by itself. */
async function saved({ minutes }: SendingContext, mailing: Mailing): Promise<Mailing> {
  await orRefused(minutes.save());
  return mailing;
}
