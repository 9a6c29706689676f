import { describe, expect, it } from 'vitest';
import { createItem } from '../../sandbox/hosts/office/item';
import { createLiveItem } from '../../sandbox/hosts/office/openItem';
import type { OpenItem } from '../../sandbox/hosts/office/protocol';
import { insertInto, type WrittenMessage } from '../../src/hosts/outlook/outlookCompose';
import { emptyMessage } from './emptyMessage';

const mail = {
  subject: 'Verslag Voorbeeldoverleg',
  html: '<h1>Verslag van maandag</h1><p>Twee acties</p>',
  text: 'Verslag van maandag\nTwee acties',
  heading: 'Verslag van maandag',
  to: [{ name: 'Voorbeeld, Bram', address: 'bram@minvws.nl' }],
  cc: [],
  attachments: [{ name: 'Verslag.docx', base64: 'AAAA' }],
};

/** A message being written in the stand-in for Outlook. */
function compose(open: Partial<OpenItem> = {}) {
  const live = createLiveItem({ ...emptyMessage, ...open }, () => {});
  return { live, item: createItem(live) as unknown as WrittenMessage };
}

describe('a mail in the message that is written', () => {
  it('stands above what was there, with recipients, subject and attachment', async () => {
    const { live, item } = compose({ body: { type: 'text', content: 'Groet,\nAnna' } });
    expect(await insertInto(item, mail)).toEqual([]);
    expect(live.current()).toMatchObject({
      subject: mail.subject,
      to: [{ emailAddress: 'bram@minvws.nl' }],
      attachments: [{ name: 'Verslag.docx' }],
    });
    expect(live.current().body.content).toMatch(/^Verslag van maandag[\s\S]+Groet/);
  });

  it('is there once when it is put in twice', async () => {
    const { live, item } = compose({ body: { type: 'text', content: '' } });
    await insertInto(item, mail);
    await insertInto(item, mail);
    const { body, to, attachments } = live.current();
    expect(body.content.match(/Twee acties/g)).toHaveLength(1);
    expect([to.length, attachments.length]).toEqual([1, 1]);
  });

  it('keeps who is addressed already, in the same spelling', async () => {
    const { live, item } = compose({ to: [{ displayName: 'Bram', emailAddress: 'Bram@minvws.nl' }] });
    await insertInto(item, { ...mail, heading: '' });
    expect(live.current().to).toEqual([{ displayName: 'Bram', emailAddress: 'Bram@minvws.nl' }]);
  });

  it('takes hundreds of recipients, a hundred at a time, and a long subject in part', async () => {
    const { live, item } = compose({ body: { type: 'text', content: '' } });
    const to = Array.from({ length: 250 }, (_, nth) => ({ name: `${nth}`, address: `p${nth}@minvws.nl` }));
    expect(await insertInto(item, { ...mail, to, subject: 'x'.repeat(300) })).toEqual([]);
    expect([live.current().to.length, live.current().subject.length]).toEqual([250, 255]);
  });

  it('names what Outlook refuses, and puts in the rest', async () => {
    const { live, item } = compose({ body: { type: 'text', content: '' } });
    const refused = await insertInto(item, {
      ...mail,
      text: 'x'.repeat(1_000_001),
      attachments: [
        { name: 'Te groot.docx', base64: 'A'.repeat(34_865_153) },
        { name: 'Klein.docx', base64: 'AAAA' },
      ],
    });
    expect(refused).toEqual(['body', 'attachment']);
    expect(live.current().subject).toBe(mail.subject);
    expect(live.current().attachments.map(({ name }) => name)).toEqual(['Klein.docx']);
  });
});
