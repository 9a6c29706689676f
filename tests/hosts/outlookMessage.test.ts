import { describe, expect, it } from 'vitest';
import { messageOf, type OutlookMessage } from '../../src/hosts/outlook/outlookMessage';

const anna = { displayName: 'Voorbeeld, Anna', emailAddress: 'anna.voorbeeld@minbzk.nl' };
const bram = { displayName: 'Monster, Bram', emailAddress: 'bram.monster@minvws.nl' };

function read(change: Partial<OutlookMessage> = {}): OutlookMessage {
  return {
    itemType: 'message',
    itemId: 'AAMk1',
    subject: 'Verslag werkgroep',
    from: anna,
    to: [bram],
    cc: [],
    dateTimeCreated: new Date('2026-11-23T16:00:00Z'),
    body: { getAsync: (_type, answer) => answer({ status: 'succeeded', value: '<p>Dag allen</p>' }) },
    ...change,
  };
}

describe('the message beside the pane', () => {
  it('comes with its text, its people and the moment it was sent', async () => {
    expect(await messageOf(read())).toEqual({
      subject: 'Verslag werkgroep',
      html: '<p>Dag allen</p>',
      sender: { name: 'Voorbeeld, Anna', address: 'anna.voorbeeld@minbzk.nl' },
      to: [{ name: 'Monster, Bram', address: 'bram.monster@minvws.nl' }],
      cc: [],
      sentAt: '2026-11-23T16:00:00.000Z',
    });
  });

  it('is none where nothing is open, an appointment is, or one is being written', async () => {
    expect(await messageOf(null)).toBeNull();
    expect(await messageOf(read({ itemType: 'appointment' }))).toBeNull();
    expect(await messageOf({ ...read(), itemId: undefined })).toBeNull();
  });

  it('is refused when Outlook refuses its text', async () => {
    const refused = read({
      body: { getAsync: (_type, answer) => answer({ status: 'failed', value: '', error: { code: 9020 } }) },
    });
    await expect(messageOf(refused)).rejects.toThrow('Outlook refused');
  });
});
