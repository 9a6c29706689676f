import type { MailPerson, OpenMessage } from '../../hosts/host';

const moment = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'full',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

/** A message as Outlook prints one: who wrote to whom and when above its words, so that one reader serves all mail. */
export function messageText({ subject, sender, to, cc, sentAt }: OpenMessage, body: string): string {
  const head = [
    ['Van', sender ? written(sender) : ''],
    ['Verzonden', sentAt === null ? '' : moment.format(new Date(sentAt))],
    ['Aan', to.map(written).join('; ')],
    ['CC', cc.map(written).join('; ')],
    ['Onderwerp', subject],
  ];
  const lines = head.filter(([, value]) => value !== '').map(([key, value]) => `${key}: ${value}`);
  return `${lines.join('\n')}\n\n${body}`;
}

function written({ name, address }: MailPerson): string {
  return name === '' || name === address ? address : `${name} <${address}>`;
}
