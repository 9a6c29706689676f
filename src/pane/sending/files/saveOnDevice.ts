import type { MailAttachment } from '../../../graph/mail';

/** How long the browser gets to take the file over. */
const patience = 60_000;

/** Hands a file to the browser, which puts it where downloads go. */
export function saveOnDevice({ name, bytes, contentType }: MailAttachment): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: contentType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
