import { nextVersion, type Mailing } from '../delivery/mailing';
import type { MailMessage } from '../graph/mail';
import type { MinutesDocument } from '../workspace/minutesDocument';
import type { SendingContext } from './sending';

/** Writes in the minutes' document what the mailbox shows of a mailing, and gives the mailing as it then is. */
export function recorded(
  { minutes: { document } }: Pick<SendingContext, 'minutes'>,
  mailing: Mailing,
  message: MailMessage,
): Mailing {
  const { id: messageId, webLink } = message;
  const outcome = message.isDraft
    ? ({ state: 'draft' } as const)
    : ({ state: 'sent', sentAt: message.sentDateTime, version: versionOf(document, mailing) } as const);
  const known = { ...mailing, messageId, webLink, ...outcome };
  document.putMailing(known);
  return known;
}

/** Counted when it goes: of two drafts each may have been meant as the next. */
function versionOf(document: MinutesDocument, { id, purpose }: Mailing): number {
  return nextVersion(
    document.mailings().filter((other) => other.id !== id),
    purpose,
  );
}
