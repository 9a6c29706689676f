import type { Minutes } from '../minutes/minutes';
import { lease } from './lease';

/**
 * One mail about the minutes, from the press on the button to what was sent. It lives in the minutes' document, so that every device
 * knows what went out, and its id marks the message in the mailbox.
 */
export interface Mailing {
  readonly id: string;
  readonly purpose: MailPurpose;
  /** 1 for the first that was sent; a changed version counts on. */
  readonly version: number;
  /**
   * claimed: a draft is about to be made. draft: it stands in Drafts. sending: it is about to be sent, or somebody was stopped while
   * doing so. released: whoever claimed it is certain not to have made it.
   */
  readonly state: 'claimed' | 'draft' | 'sending' | 'sent' | 'released';
  /** Device that claimed it, and when (ISO instant). */
  readonly claimedBy: string;
  readonly claimedAt: string;
  /** Address whose mailbox holds the message. */
  readonly sender: string;
  readonly messageId: string | null;
  readonly webLink: string | null;
  readonly subject: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** The same for two mails that say the same. */
  readonly fingerprint: string;
  /** ISO instant, or null while it is not known to be sent. */
  readonly sentAt: string | null;
  /** The minutes as they stand in it, to tell a later version what changed. */
  readonly minutes: Minutes;
}

/** What a mail is for: the minutes to everybody, a list by itself, or one department's own actions. */
export type MailPurpose = 'minutes' | 'decisions' | 'actions' | `department ${string}`;

/** The last mail of this purpose that went out, or null. */
export function lastSent(mailings: readonly Mailing[], purpose: MailPurpose): Mailing | null {
  const sent = mailings.filter((mailing) => mailing.purpose === purpose && mailing.state === 'sent');
  return sent.reduce<Mailing | null>(
    (last, mailing) => (last && (last.sentAt ?? '') >= (mailing.sentAt ?? '') ? last : mailing),
    null,
  );
}

/** The version that the next mail of this purpose is. */
export function nextVersion(mailings: readonly Mailing[], purpose: MailPurpose): number {
  const sent = mailings.filter((mailing) => mailing.purpose === purpose && mailing.state === 'sent');
  return Math.max(0, ...sent.map(({ version }) => version)) + 1;
}

/** Whether whoever claimed it may be at it at this moment. */
export function isUnderWay({ state, claimedAt }: Mailing, now: string): boolean {
  const isOpen = state === 'claimed' || state === 'sending';
  return isOpen && Math.abs(Date.parse(now) - Date.parse(claimedAt)) < lease;
}
