import PostalMime, { type Address, type Email } from 'postal-mime';
import { FileError } from './fileError';
import { textOfHtml } from './textOfHtml';

/** A mail inside a mail inside a mail: deeper than this nobody forwards. */
const DEEPEST = 20;

/** A mail (.eml) as text: its header as mail programs print it, then what was written. */
export async function mailText(bytes: Uint8Array): Promise<string> {
  const mail = await parsed(bytes);
  if (!mail.from && !mail.subject && !mail.date) throw new FileError('broken');
  return `${headerOf(mail)}\n\n${bodyOf(mail)}`;
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST });
  } catch (error) {
    throw new FileError('broken', { cause: error });
  }
}

function headerOf({ from, date, to, cc, subject, attachments }: Email): string {
  const names = attachments.map(({ filename }) => filename ?? '').filter(Boolean);
  return [
    ['Van', from ? address(from) : ''],
    ['Verzonden', sent(date)],
    ['Aan', (to ?? []).map(address).join('; ')],
    ['CC', (cc ?? []).map(address).join('; ')],
    ['Onderwerp', subject ?? ''],
    ['Bijlagen', names.join('; ')],
  ]
    .filter(([, value]) => value !== '')
    .map(([field, value]) => `${field}: ${(value ?? '').replace(/\s+/g, ' ')}`)
    .join('\n');
}

function address({ name, address: at, group }: Address): string {
  if (group) return group.map(address).join('; ');
  return name && at ? `${name} <${at}>` : name || at || '';
}

/** The day as the mail states it, in the sender's own time: "2026-11-03T15:40" of "2026-11-03T15:40:00.000Z". */
function sent(date: string | undefined): string {
  return (date ?? '').slice(0, 16).replace('T', ' ');
}

function bodyOf({ text, html }: Email): string {
  const plain = (text ?? '').replace(/\r\n?/g, '\n').trim();
  const marked = html ? textOfHtml(html) : '';
  return marked.length >= plain.length / 2 ? marked : plain;
}
