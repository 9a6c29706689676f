import type { Mailing, MailPurpose } from '../delivery/mailing';
import type { Graph } from '../graph/graph';
import type { MailAttachment, MailContent } from '../graph/mail';
import type { Minutes } from '../minutes/minutes';
import type { Standing } from '../minutes/standing';
import type { OpenMinutes } from '../workspace/workspace';

/** Everything sending needs, passed in. */
export interface SendingContext {
  readonly graph: Graph;
  readonly minutes: OpenMinutes;
  readonly device: string;
  /** The name in which this page claims: see `newName`. */
  readonly claimant: string;
  /** Address of who is signed in: the mail goes out of this mailbox. */
  readonly sender: string;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Resolves after so many seconds. */
  readonly wait: (seconds: number) => Promise<void>;
}

/** A mail as it was previewed. */
export interface Mail {
  readonly purpose: MailPurpose;
  readonly content: MailContent;
  readonly attachments: readonly MailAttachment[];
  /** The same for two mails that say the same. */
  readonly fingerprint: string;
  /** What the minutes said when it was made, to tell a later version what changed; and how far they were. */
  readonly minutes: Minutes;
  readonly standing: Standing;
}

/** Why nothing was made or sent, or why nobody can be certain: the pane says what to do. */
export type SendingFailure =
  | 'offline'
  | 'signIn'
  | 'consent'
  | 'forbidden'
  | 'throttled'
  /** The mailbox is full. */
  | 'full'
  /** Outlook refused it: an address that is none, too many recipients, too large. */
  | 'refused'
  /** The claim could not be written to the drive, and without it nothing is sent. */
  | 'notSaved'
  /** Another device is at this mail now. */
  | 'elsewhere'
  /** Meanwhile another device sent the minutes, adopted them or opened them again: the mail does not know of that. */
  | 'changed'
  /** It may be sent: pressing again looks first. */
  | 'unknown';

export type SendingResult =
  | { readonly kind: 'draft'; readonly mailing: Mailing }
  | { readonly kind: 'sent'; readonly mailing: Mailing }
  /** The same mail went out before; nothing was done. */
  | { readonly kind: 'sentBefore'; readonly mailing: Mailing }
  | { readonly kind: 'failed'; readonly failure: SendingFailure };

/** Names the lock that keeps a second tab on this device waiting. */
export function lockOf({ device }: SendingContext): string {
  return `notulist-sending-${device}`;
}
