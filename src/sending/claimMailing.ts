import { isUnderWay, lastSent, nextVersion, type Mailing } from '../delivery/mailing';
import { GraphError } from '../graph/graph';
import { isSameStanding, standingOf } from '../minutes/standing';
import type { Mail, SendingContext, SendingFailure } from './sending';

/** The mailing this device may go on with, or what stands in the way. */
export type Claim =
  | { readonly kind: 'claimed'; readonly mailing: Mailing }
  | { readonly kind: 'sentBefore'; readonly mailing: Mailing }
  | { readonly kind: 'failed'; readonly failure: SendingFailure };

/**
 * Claims a mail before anything is made: the claim stands in the drive file, where every device meets it. What others did is taken in first,
 * and again with the claim. A mail that this mailbox made before is taken up again; of two devices that claim at once, the one whose claim
 * reached the drive last stands back.
 */
export async function claimMailing(context: SendingContext, mail: Mail): Promise<Claim> {
  const { minutes } = context;
  const known = new Set(minutes.document.mailings().map(({ id }) => id));
  const unread = await unsaved(minutes.refresh());
  if (unread) return { kind: 'failed', failure: unread };
  const now = context.now().toISOString();
  const early = obstacle(context, mail, (other) =>
    other.state === 'sent'
      ? !known.has(other.id)
      : other.claimedBy !== context.device && isUnderWay(other, now),
  );
  if (early) return early;
  const before = new Set(minutes.document.mailings().map(({ id }) => id));
  const mailing = {
    ...(begun(context, mail) ?? newMailing(context, mail)),
    claimedBy: context.device,
    claimedAt: now,
  };
  minutes.document.putMailing(mailing);
  const failure = await unsaved(minutes.save());
  if (failure) return { kind: 'failed', failure };
  const late = obstacle(context, mail, ({ id }) => id !== mailing.id && !before.has(id));
  if (!late) return { kind: 'claimed', mailing };
  if (mailing.state === 'claimed') minutes.document.putMailing({ ...mailing, state: 'released' });
  return late;
}

/** What others did with this mail, so that it is not made now; `isNews` says which of their mails count. */
function obstacle(
  { minutes }: SendingContext,
  mail: Mail,
  isNews: (other: Mailing) => boolean,
): Claim | null {
  const { document } = minutes;
  const sent = lastSent(document.mailings(), mail.purpose);
  if (sent?.fingerprint === mail.fingerprint) return { kind: 'sentBefore', mailing: sent };
  const news = document.mailings().filter((other) => isRival(mail, other) && isNews(other));
  const isSent = news.some(({ state }) => state === 'sent');
  if (isSent || !isSameStanding(standingOf(document.record().steps), mail.standing)) {
    return { kind: 'failed', failure: 'changed' };
  }
  return news.length > 0 ? { kind: 'failed', failure: 'elsewhere' } : null;
}

/** Waits for the drive; says why it could not be reached. */
async function unsaved(work: Promise<void>): Promise<SendingFailure | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof GraphError) return 'notSaved';
    throw error;
  }
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
