import type { Minutes } from '../minutes/minutes';
import { lease } from './lease';

/**
 * One press on the button that makes or sends a mail about the minutes, to what was sent. It lives in the minutes' document, so that every
 * device knows what went out.
 */
export interface Mailing {
  readonly id: string;
  /** Of the press that began this mail, when that was an earlier one. See `markOf`. */
  readonly mark?: string;
  readonly purpose: MailPurpose;
  /** 1 for the first that was sent; a changed version counts on. */
  readonly version: number;
  /**
   * claimed: a draft is about to be made. draft: it stands in Drafts. sending: it is about to be sent, or somebody was stopped while
   * doing so. released: whoever claimed it is certain not to have made it.
   */
  readonly state: 'claimed' | 'draft' | 'sending' | 'sent' | 'released';
  /** Name of the page that claimed it, and when (ISO instant). */
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

/** Marks the message in the mailbox: presses that go on with one mail find one message. */
export function markOf({ mark, id }: Mailing): string {
  return mark ?? id;
}

/** Let go of, without what the minutes said: nobody asks that of a mail that did not go out. */
export function released(mailing: Mailing): Mailing {
  return { ...mailing, state: 'released', minutes: { ...mailing.minutes, attendees: [], blocks: [] } };
}

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
