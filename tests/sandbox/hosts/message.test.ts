import { describe, expect, it } from 'vitest';
import { framed, messagesIn, type MailMessage } from '../../../sandbox/hosts/mailbox/message';

const anna = 'anna.voorbeeld@minbzk.nl';
const from = (address: string) => ({ emailAddress: { name: address, address } });

const messages: readonly MailMessage[] = [
  { id: 'first', from: from('karel.fictief@minbzk.nl'), sentDateTime: '2026-11-23T09:00:00Z' },
  { id: 'second', from: from('karel.fictief@minbzk.nl'), sentDateTime: '2026-11-23T10:00:00Z' },
  { id: 'mine', from: from('Anna.Voorbeeld@minbzk.nl'), sentDateTime: '2026-11-23T11:00:00Z' },
  { id: 'draft', from: from(anna), isDraft: true },
];

describe('a mailbox', () => {
  it('keeps what came in, went out and is not finished apart, newest first', () => {
    const ids = (folder: Parameters<typeof messagesIn>[0]) =>
      messagesIn(folder, messages, anna).map((message) => message.id);
    expect(ids('inbox')).toEqual(['second', 'first']);
    expect(ids('sent')).toEqual(['mine']);
    expect(ids('drafts')).toEqual(['draft']);
  });

  it('frames foreign HTML behind a policy that loads nothing', () => {
    const page = framed('<script>1</script>');
    expect(page.indexOf("default-src 'none'")).toBeGreaterThan(0);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script>'));
  });
});
