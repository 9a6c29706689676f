import type { Message, Recipient } from '@microsoft/microsoft-graph-types';

/** The folders the window shows, in order. */
export const folders = [
  { key: 'inbox', name: 'Postvak IN' },
  { key: 'sentitems', name: 'Verzonden' },
  { key: 'drafts', name: 'Concepten' },
  { key: 'deleteditems', name: 'Verwijderd' },
] as const;

export type Folder = (typeof folders)[number]['key'];

/** A message as /admin/mailbox sends it: Graph's own, and the folder it is in. */
export type MailMessage = Message & { readonly id: string; readonly folder: Folder };

/** The messages of a folder, newest first. */
export function messagesIn(folder: Folder, messages: readonly MailMessage[]): readonly MailMessage[] {
  return messages
    .filter((message) => message.folder === folder)
    .sort((one, other) => momentOf(other).localeCompare(momentOf(one)));
}

function momentOf(message: MailMessage): string {
  return message.sentDateTime ?? message.receivedDateTime ?? message.createdDateTime ?? '';
}

/** Somebody's name, else the address, else nothing. */
export function nameOf(recipient: Recipient | null | undefined): string {
  return recipient?.emailAddress?.name || (recipient?.emailAddress?.address ?? '');
}

export function namesOf(recipients: readonly Recipient[] | null | undefined): string {
  return (recipients ?? []).map(nameOf).join('; ');
}

/** Who stands in the list: the sender, or for one's own mail those it goes to. */
export function listedName(message: MailMessage, folder: Folder): string {
  const name = folder === 'inbox' ? nameOf(message.from ?? message.sender) : namesOf(message.toRecipients);
  return name || '(geen geadresseerde)';
}

export function subjectOf(message: MailMessage): string {
  return message.subject || '(geen onderwerp)';
}

const moments = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** When it was sent, "ma 23 nov 16:05", or "" for a draft that has no time yet. */
export function momentWords(message: MailMessage): string {
  const moment = momentOf(message);
  return moment === '' ? '' : moments.format(new Date(moment));
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data: cid:; form-action 'none'";

/** A page for the frame that shows foreign HTML: it can load nothing, and its links open elsewhere. */
export function framed(html: string): string {
  return `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="color-scheme" content="light"><base target="_blank">${html}`;
}
