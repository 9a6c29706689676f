import { isUnderWay, lastSent, markOf, nextVersion, released, type Mailing } from '../delivery/mailing';
import { orRefused } from '../graph/orRefused';
import { isSameStanding, standingOf } from '../minutes/standing';
import { isNameOf } from '../workspace/newName';
import type { Mail, SendingContext, SendingFailure } from './sending';

/** The mailing this device may go on with, or what stands in the way. */
export type Claim =
  | { readonly kind: 'claimed'; readonly mailing: Mailing }
  | { readonly kind: 'sentBefore'; readonly mailing: Mailing }
  | { readonly kind: 'failed'; readonly failure: SendingFailure };

/** One press on the button. */
export interface Press {
  readonly context: SendingContext;
  readonly mail: Mail;
  /** No other tab on this device is sending. */
  readonly isAloneOnDevice: boolean;
}

/**
 * Claims a mail before anything is made: the claim stands in the drive file, where every device meets it. What others did is taken in first,
 * and again with the claim; of two presses that claim at once, the one whose claim reached the drive last stands back. Therefore each press
 * has an entry of its own, also when it goes on with a mail that this mailbox began before: in one entry the later would hide the earlier.
 */
export async function claimMailing(press: Press): Promise<Claim> {
  const { context, mail } = press;
  const { minutes } = context;
  const known = new Set(minutes.document.mailings().map(({ id }) => id));
  if (await orRefused(minutes.refresh())) return { kind: 'failed', failure: 'notSaved' };
  const now = context.now().toISOString();
  const early = obstacle(context, mail, (other) =>
    other.state === 'sent' ? !known.has(other.id) : !isOwn(press, other) && isUnderWay(other, now),
  );
  if (early) return early;
  const before = new Set(minutes.document.mailings().map(({ id }) => id));
  const begun = begunBefore(context, mail);
  const mailing = { ...newMailing(context, mail, now), ...messageOf(begun) };
  minutes.document.putMailing(mailing);
  const refused = await orRefused(minutes.save());
  const late = refused
    ? ({ kind: 'failed', failure: 'notSaved' } as const)
    : obstacle(context, mail, ({ id }) => id !== mailing.id && !before.has(id));
  for (const one of late ? [mailing] : begun) minutes.document.putMailing(released(one));
  return late ?? { kind: 'claimed', mailing };
}

/** Whether another press went on with this mail: whoever slept longer than a claim holds finds out here. */
export function isTakenOver({ minutes }: SendingContext, mailing: Mailing): boolean {
  return minutes.document
    .mailings()
    .some(
      (other) => other.id !== mailing.id && other.state !== 'released' && markOf(other) === markOf(mailing),
    );
}

/** Whether a claim is of this page, or of one on this device that is certain to have ended. */
function isOwn({ context, isAloneOnDevice }: Press, { claimedBy }: Mailing): boolean {
  return claimedBy === context.claimant || (isAloneOnDevice && isNameOf(context.device, claimedBy));
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

function isRival({ purpose }: Mail, other: Mailing): boolean {
  return other.purpose === purpose && other.state !== 'released';
}

/** The same mail as it was begun from this mailbox before, and not finished. */
function begunBefore({ minutes, sender }: SendingContext, mail: Mail): readonly Mailing[] {
  return minutes.document
    .mailings()
    .filter(
      (mailing) =>
        isRival(mail, mailing) && mailing.sender === sender && mailing.fingerprint === mail.fingerprint,
    );
}

/** The message that was begun, as far as it is known. */
function messageOf(
  begun: readonly Mailing[],
): Partial<Pick<Mailing, 'mark' | 'messageId' | 'webLink' | 'version'>> {
  const furthest = begun.find(({ messageId }) => messageId !== null) ?? begun[0];
  if (!furthest) return {};
  const { messageId, webLink, version } = furthest;
  return { mark: markOf(furthest), messageId, webLink, version };
}

function newMailing(
  { minutes, claimant, sender, newId }: SendingContext,
  mail: Mail,
  claimedAt: string,
): Mailing {
  return {
    id: newId(),
    purpose: mail.purpose,
    version: nextVersion(minutes.document.mailings(), mail.purpose),
    state: 'claimed',
    claimedBy: claimant,
    claimedAt,
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
