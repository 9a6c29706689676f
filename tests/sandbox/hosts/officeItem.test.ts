import { describe, expect, it } from 'vitest';
import { createItem } from '../../../sandbox/hosts/office/item';
import { createLiveItem } from '../../../sandbox/hosts/office/openItem';
import type { ItemChange, OpenItem } from '../../../sandbox/hosts/office/protocol';
import { emptyMessage } from '../../hosts/emptyMessage';

const somebody = { displayName: 'Proef, Bram', emailAddress: 'bram.proef@minvws.nl' };

const written: OpenItem = { ...emptyMessage, from: somebody };

/** A message being written, and what the window was told about it. */
function compose(open: Partial<OpenItem> = {}) {
  const told: ItemChange[] = [];
  const item = createItem(createLiveItem({ ...written, ...open }, (change) => told.push(change)));
  return { item: item as Office.MessageCompose, told };
}

/** The outcome of one of Office's methods: its value, or the name of its error. */
function outcome<T>(call: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T | string> {
  return new Promise((resolve) =>
    call((result) => resolve(String(result.status) === 'succeeded' ? result.value : result.error.name)),
  );
}

describe('a message being written in the stand-in for Office.js', () => {
  it('takes recipients by address or with a name, and tells the window', async () => {
    const { item, told } = compose();
    await outcome((callback) => item.to.setAsync(['anna.voorbeeld@minbzk.nl', somebody], callback));
    const people = await outcome((callback) => item.to.getAsync(callback));
    expect((people as Office.EmailAddressDetails[]).map(({ displayName }) => displayName)).toEqual([
      'anna.voorbeeld@minbzk.nl',
      'Proef, Bram',
    ]);
    expect(told).toHaveLength(1);
  });

  it('refuses more than a hundred recipients at once', async () => {
    const { item, told } = compose();
    const many = Array.from({ length: 101 }, (_, index) => `p${index}@minbzk.nl`);
    expect(await outcome((callback) => item.cc.setAsync(many, callback))).toBe('NumberOfRecipientsExceeded');
    expect(told).toEqual([]);
  });

  it('escapes text for an HTML body, and takes HTML as it is', async () => {
    const { item, told } = compose();
    await outcome((callback) => item.body.setAsync('R&D <concept>', callback));
    const html = { coercionType: 'html' as Office.CoercionType };
    await outcome((callback) => item.body.prependAsync('<p>Dag</p>', html, callback));
    expect(told.at(-1)?.body?.content).toBe('<p>Dag</p>R&amp;D &lt;concept&gt;');
  });

  it('refuses HTML in plain text, and a body over a million characters', async () => {
    const html = { coercionType: 'html' as Office.CoercionType };
    const plain = compose({ body: { type: 'text', content: '' } }).item;
    expect(await outcome((callback) => plain.body.setAsync('<p>x</p>', html, callback))).toBe(
      'InvalidDataFormat',
    );
    const { item } = compose();
    const long = 'x'.repeat(1_000_001);
    expect(await outcome((callback) => item.body.setAsync(long, callback))).toBe('DataExceedsMaximumSize');
    expect(await outcome((callback) => item.body.setAsync(long.slice(1), callback))).toBeUndefined();
  });

  it('takes three attachments at once and no fourth', async () => {
    const { item } = compose();
    const attach = (name: string) =>
      outcome((callback) => item.addFileAttachmentFromBase64Async('QQ==', name, callback));
    const all = await Promise.all(['1.docx', '2.docx', '3.docx', '4.docx'].map(attach));
    expect(all[3]).toBe('InternalServerError');
    const kept = await outcome((callback) => item.getAttachmentsAsync(callback));
    expect((kept as Office.AttachmentDetailsCompose[]).map(({ name }) => name)).toEqual([
      '1.docx',
      '2.docx',
      '3.docx',
    ]);
    expect(await attach('5.docx')).toEqual(expect.any(String));
  });

  it('wants base64 without a data address before it', async () => {
    const { item } = compose();
    const data = 'data:text/plain;base64,QQ==';
    expect(await outcome((callback) => item.addFileAttachmentFromBase64Async(data, 'x', callback))).toBe(
      'FileTypeNotSupported',
    );
  });

  it('has no id until it is saved', async () => {
    const { item } = compose();
    expect(await outcome((callback) => item.getItemIdAsync(callback))).toBe('ItemNotSaved');
    const id = await outcome((callback) => item.saveAsync(callback));
    expect(await outcome((callback) => item.getItemIdAsync(callback))).toBe(id);
  });

  it('refuses a subject over 255 characters', async () => {
    const { item } = compose();
    expect(await outcome((callback) => item.subject.setAsync('x'.repeat(256), callback))).toBe(
      'DataExceedsMaximumSize',
    );
  });
});
