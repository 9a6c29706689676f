import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDraft } from '../../src/sending/makeDraft';
import { readMailings } from '../../src/sending/readMailings';
import { send } from '../../src/sending/send';
import { openStage, type Stage } from '../workspace/devices';
import { bytes, folders, mailTo, openSender, ownMail, type Sender } from './sender';

let stage: Stage;
let sender: Sender;
beforeEach(async () => {
  stage = await openStage();
  sender = await openSender(stage, 'laptop');
});
afterEach(async () => {
  await sender.minutes.close();
  await stage.close();
});

describe('a draft', () => {
  it('stands in Drafts with its attachment, once, however often it is asked for', async () => {
    const mail = mailTo(stage, sender);
    const first = await makeDraft(sender.context, mail);
    const again = await makeDraft(sender.context, mail);
    expect([first.kind, again.kind]).toEqual(['draft', 'draft']);
    expect(await folders(stage)).toEqual(['drafts']);
    const [draft] = await ownMail(stage);
    expect(draft!.attachments).toMatchObject([{ name: 'Verslag.docx', size: 2000 }]);
  });

  it('takes an attachment that is too large for one request', async () => {
    const large = { name: 'Bijlagen.zip', contentType: 'application/zip', bytes: bytes(9_000_001) };
    const made = await makeDraft(sender.context, mailTo(stage, sender, { attachments: [large] }));
    expect(made.kind).toBe('draft');
    const [draft] = await ownMail(stage);
    expect(draft!.attachments).toMatchObject([{ name: 'Bijlagen.zip', size: 9_000_001 }]);
  });

  it('that she sent from Outlook herself is known as sent', async () => {
    const mail = mailTo(stage, sender);
    const draft = await makeDraft(sender.context, mail);
    if (draft.kind !== 'draft') throw new Error(draft.kind);
    const path = `/me/messages/${draft.mailing.messageId}/send`;
    await sender.context.graph.send({ method: 'POST', path, scopes: ['Mail.Send'] });
    await readMailings(sender.context);
    expect(sender.minutes.document.mailings()).toMatchObject([{ state: 'sent', version: 1 }]);
    expect((await send(sender.context, mail)).kind).toBe('sentBefore');
    expect(await folders(stage)).toEqual(['sentitems']);
  });

  it('that she threw away is made anew', async () => {
    const mail = mailTo(stage, sender);
    const draft = await makeDraft(sender.context, mail);
    if (draft.kind !== 'draft') throw new Error(draft.kind);
    const path = `/me/messages/${draft.mailing.messageId}`;
    await sender.context.graph.send({ method: 'DELETE', path, scopes: ['Mail.ReadWrite'] });
    await readMailings(sender.context);
    expect((await makeDraft(sender.context, mail)).kind).toBe('draft');
    expect(await folders(stage)).toEqual(['drafts']);
  });
});

describe('sending', () => {
  it('the same mail a second time does nothing; a changed one is the next version', async () => {
    const mail = mailTo(stage, sender);
    expect((await send(sender.context, mail)).kind).toBe('sent');
    expect((await send(sender.context, mail)).kind).toBe('sentBefore');
    const changed = await send(sender.context, { ...mail, fingerprint: 'second' });
    expect(changed).toMatchObject({ kind: 'sent', mailing: { version: 2 } });
    expect(await folders(stage)).toEqual(['sentitems', 'sentitems']);
  });

  it('keeps to whom it went, and what the minutes said', async () => {
    const mail = mailTo(stage, sender);
    await send(sender.context, mail);
    const [kept] = sender.minutes.document.mailings();
    expect(kept).toMatchObject({
      state: 'sent',
      subject: 'Verslag SGO',
      to: mail.content.to.map(({ address }) => address),
      minutes: mail.minutes,
    });
    expect(kept!.sentAt).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('is done by one of two devices that press at once', async () => {
    const other = await openSender(stage, 'phone');
    const mail = mailTo(stage, sender);
    const results = await Promise.all([send(sender.context, mail), send(other.context, mail)]);
    const sent = (await folders(stage)).filter((folder) => folder === 'sentitems').length;
    expect(sent).toBeLessThanOrEqual(1);
    if (sent === 0) {
      expect(results.map(({ kind }) => kind)).toEqual(['failed', 'failed']);
      expect((await send(sender.context, mail)).kind).toBe('sent');
    }
    expect(await folders(stage)).toEqual(['sentitems']);
    await other.minutes.close();
  });

  it('makes nothing when the claim does not reach the drive', async () => {
    await stage.admin('POST', '/admin/faults', {
      rules: [{ match: { path: '^/(me/)?drive' }, kind: '503', rate: 1 }],
    });
    const result = await send(sender.context, mailTo(stage, sender));
    expect(result).toEqual({ kind: 'failed', failure: 'notSaved' });
    expect(await folders(stage)).toEqual([]);
  });

  it('says so when an address is none, and keeps the draft', async () => {
    const mail = mailTo(stage, sender);
    const nobody = { ...mail, content: { ...mail.content, to: [] } };
    expect(await send(sender.context, nobody)).toEqual({ kind: 'failed', failure: 'refused' });
    expect(await folders(stage)).toEqual(['drafts']);
    expect(sender.minutes.document.mailings()).toMatchObject([{ state: 'draft' }]);
  });
});

describe('a mail goes out once', () => {
  it.each([1, 2, 3, 4, 5, 6])('while calls to Outlook fail in every way (%i)', async (seed) => {
    const kinds = ['429', '503', '504', 'drop-before', 'drop-after'];
    await stage.admin('POST', '/admin/faults', {
      rules: kinds.map((kind, nth) => ({
        match: { path: '^/me/messages' },
        kind,
        rate: 0.12,
        seed: seed * 10 + nth,
      })),
    });
    const mail = mailTo(stage, sender);
    for (let press = 0; press < 25; press++) {
      const { kind } = await send(sender.context, mail);
      sender.later(300);
      if (kind === 'sent' || kind === 'sentBefore') break;
    }
    await stage.admin('DELETE', '/admin/faults');
    expect((await send(sender.context, mail)).kind).toBe('sentBefore');
    expect(await folders(stage)).toEqual(['sentitems']);
    const [sent] = await ownMail(stage);
    expect(sent!.attachments).toHaveLength(1);
  });
});
