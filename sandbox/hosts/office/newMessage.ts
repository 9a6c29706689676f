import type { NewMessage } from './protocol';
import { person } from './recipients';

const LONGEST_HTML = 32 * 1024;
const MOST_RECIPIENTS = 100;
const LONGEST_SUBJECT = 255;

/** What an add-in may ask of a new message form. */
export interface NewMessageForm {
  readonly toRecipients?: (string | Office.EmailUser)[];
  readonly ccRecipients?: (string | Office.EmailUser)[];
  readonly subject?: string;
  readonly htmlBody?: string;
}

/** Reads the request as Outlook does; throws where it throws. */
export function readNewMessage(form: NewMessageForm): NewMessage {
  const { toRecipients = [], ccRecipients = [], subject = '', htmlBody = '' } = form;
  const tooMany = Math.max(toRecipients.length, ccRecipients.length) > MOST_RECIPIENTS;
  if (tooMany || subject.length > LONGEST_SUBJECT || htmlBody.length > LONGEST_HTML) {
    throw new RangeError('Sys.ArgumentOutOfRangeException: the new message exceeds a limit');
  }
  return { to: toRecipients.map(person), cc: ccRecipients.map(person), subject, html: htmlBody };
}
