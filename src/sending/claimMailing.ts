import { isUnderWay, lastSent, nextVersion, type Mailing } from '../delivery/mailing';
import { GraphError } from '../graph/graph';
import type { Mail, SendingContext, SendingFailure } from './sending';

/** The mailing this device may go on with, or what stands in the way. */
export type Claim =
  | { readonly kind: 'claimed'; readonly mailing: Mailing }
  | { readonly kind: 'sentBefore'; readonly mailing: Mailing }
  | { readonly kind: 'failed'; readonly failure: SendingFailure };

/**
 * Claims a mail before anything is made: the claim stands in the drive file, where every device meets it. A mail that this mailbox made
 * before is taken up again; of two devices that claim at once, the one whose claim reached the drive last stands back.
 */
export async function claimMailing(context: SendingContext, mail: Mail): Promise<Claim> {
  const { document } = context.minutes;
  const sent = lastSent(document.mailings(), mail.purpose);
  if (sent?.fingerprint === mail.fingerprint) return { kind: 'sentBefore', mailing: sent };
  const now = context.now().toISOString();
  if (document.mailings().some((other) => isOfAnother(context, mail, other) && isUnderWay(other, now))) {
    return { kind: 'failed', failure: 'elsewhere' };
  }
  const known = new Set(document.mailings().map(({ id }) => id));
  const mailing = {
    ...(begun(context, mail) ?? newMailing(context, mail)),
    claimedBy: context.device,
    claimedAt: now,
  };
  const failure = await written(context, mailing);
  if (failure) return { kind: 'failed', failure };
  const rival = document
    .mailings()
    .find((other) => isRival(mail, other) && other.id !== mailing.id && !known.has(other.id));
  if (!rival) return { kind: 'claimed', mailing };
  if (mailing.state === 'claimed') document.putMailing({ ...mailing, state: 'released' });
  // Another tab on this device has made way already: what it made is taken up.
  return rival.claimedBy === context.device
    ? claimMailing(context, mail)
    : { kind: 'failed', failure: 'elsewhere' };
}

/** Writes a mailing and waits until the drive has it; says why not. */
async function written({ minutes }: SendingContext, mailing: Mailing): Promise<SendingFailure | null> {
  minutes.document.putMailing(mailing);
  try {
    await minutes.save();
    return null;
  } catch (error) {
    if (error instanceof GraphError) return 'notSaved';
    throw error;
  }
}

function isOfAnother({ device }: SendingContext, mail: Mail, other: Mailing): boolean {
  return isRival(mail, other) && other.claimedBy !== device;
}

function isRival({ purpose }: Mail, other: Mailing): boolean {
  return other.purpose === purpose && other.state !== 'released';
}

/** The same mail that was begun from this mailbox before, and not finished. */
function begun({ minutes, sender }: SendingContext, mail: Mail): Mailing | undefined {
  return minutes.document
    .mailings()
    .find(
      (mailing) =>
        mailing.purpose === mail.purpose &&
        mailing.sender === sender &&
        mailing.fingerprint === mail.fingerprint &&
        mailing.state !== 'released',
    );
}

function newMailing({ minutes, device, sender, newId }: SendingContext, mail: Mail): Mailing {
  return {
    id: newId(),
    purpose: mail.purpose,
    version: nextVersion(minutes.document.mailings(), mail.purpose),
    state: 'claimed',
    claimedBy: device,
    claimedAt: '',
    sender,
    messageId: null,
    webLink: null,
    subject: mail.content.subject,
    to: mail.content.to.map(({ address }) => address),
    cc: mail.content.cc.map(({ address }) => address),
    fingerprint: mail.fingerprint,
    sentAt: null,
    minutes: mail.minutes,
  };
}
