import { describe, expect, it } from 'vitest';
import { framed, listedName, messagesIn, type MailMessage } from '../../../sandbox/hosts/mailbox/message';

const karel = { emailAddress: { name: 'Karel Fictief', address: 'karel.fictief@minbzk.nl' } };
const nameless = { emailAddress: { address: 'bsg@minocw.nl' } };

const messages: readonly MailMessage[] = [
  { id: 'first', folder: 'inbox', from: karel, sentDateTime: '2026-11-23T09:00:00Z' },
  { id: 'second', folder: 'inbox', from: nameless, sentDateTime: '2026-11-23T10:00:00Z' },
  {
    id: 'mine',
    folder: 'sentitems',
    toRecipients: [karel, nameless],
    sentDateTime: '2026-11-23T11:00:00Z',
  },
  { id: 'draft', folder: 'drafts' },
];

describe('a mailbox', () => {
  it('shows each folder by itself, newest first', () => {
    const ids = (folder: Parameters<typeof messagesIn>[0]) =>
      messagesIn(folder, messages).map((message) => message.id);
    expect(ids('inbox')).toEqual(['second', 'first']);
    expect(ids('sentitems')).toEqual(['mine']);
    expect(ids('drafts')).toEqual(['draft']);
    expect(ids('deleteditems')).toEqual([]);
  });

  it('lists who wrote, or for our own mail who gets it', () => {
    expect(messages.map((message) => listedName(message, message.folder))).toEqual([
      'Karel Fictief',
      'bsg@minocw.nl',
      'Karel Fictief; bsg@minocw.nl',
      '(geen geadresseerde)',
    ]);
  });

  it('frames foreign HTML behind a policy that loads nothing', () => {
    const page = framed('<script>1</script>');
    expect(page.indexOf("default-src 'none'")).toBeGreaterThan(0);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script>'));
  });
});
