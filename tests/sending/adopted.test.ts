import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import mammoth from 'mammoth';
import type { Adopted } from '../../src/minutes/standing';
import { send } from '../../src/sending/send';
import { openStage, type as typeLine, type Stage } from '../workspace/devices';
import { contentOf, mailOf, previewOf, publishAs } from './preview';
import { folders, openSender, ownMail, type Sender } from './sender';

let stage: Stage;
let laptop: Sender;
let phone: Sender;
beforeEach(async () => {
  stage = await openStage();
  laptop = await openSender(stage, 'laptop');
  typeLine(laptop.minutes, 'een', 'Wat is afgesproken');
  await laptop.minutes.save();
  phone = await openSender(stage, 'phone');
});
afterEach(async () => {
  await Promise.all([laptop.minutes.close(), phone.minutes.close()]);
  await stage.close();
});

async function adopt({ minutes }: Sender, amendment: string | null = null): Promise<void> {
  const { document } = minutes;
  const adopted: Adopted = {
    kind: 'adopted',
    on: '2026-11-30',
    meeting: null,
    amendment,
    minutes: document.minutes(),
  };
  document.write.takeStep({ ...adopted, at: '2026-11-30T16:00:00Z', by: 'Anna' });
  await minutes.save();
}

/** The words of the document that is in the library now. */
async function inLibrary(sender: Sender): Promise<string> {
  const [publication] = sender.minutes.document.library().publications;
  const buffer = Buffer.from(await contentOf(sender, publication!.fileId));
  return (await mammoth.extractRawText({ buffer })).value;
}

describe('minutes that are adopted', () => {
  it('say so in the mail and in the library, with the amendment', async () => {
    await adopt(laptop, 'punt 2 vervalt');
    const mark = 'vastgesteld op 30 november 2026, met inachtneming van: punt 2 vervalt';
    const preview = previewOf(laptop);
    expect((await publishAs(laptop, preview)).kind).toBe('published');
    expect((await send(laptop.context, await mailOf(preview))).kind).toBe('sent');
    const [mail] = await ownMail(stage);
    expect(await inLibrary(laptop)).toContain(mark);
    expect(mail?.body.content).toContain(mark);
    expect(mail?.subject).toContain(mark);
  });

  it('stay in mail and library as they were, whatever another device that was away writes in them', async () => {
    await adopt(laptop);
    await publishAs(laptop, previewOf(laptop));
    await send(laptop.context, await mailOf(previewOf(laptop)));
    const before = await inLibrary(laptop);
    typeLine(phone.minutes, 'twee', 'Wat een ander later schreef');
    await phone.minutes.save();
    await phone.minutes.refresh();

    const later = previewOf(phone, { day: '2027-01-15' });
    expect(later.minutes.blocks.length).toBeLessThan(phone.minutes.document.minutes().blocks.length);
    expect((await send(phone.context, await mailOf(later))).kind).toBe('sentBefore');
    expect((await publishAs(phone, later)).kind).toBe('published');
    expect(await inLibrary(phone)).toBe(before);
    expect((await folders(stage)).filter((folder) => folder !== 'inbox')).toEqual(['sentitems']);
  });

  it('are not replaced by the concept of a device that does not know of it', async () => {
    const concept = previewOf(phone);
    await adopt(laptop);
    await publishAs(laptop, previewOf(laptop));
    const before = await inLibrary(laptop);
    expect(await publishAs(phone, concept)).toEqual({ kind: 'failed', failure: 'changed' });
    expect(await send(phone.context, await mailOf(concept))).toEqual({ kind: 'failed', failure: 'changed' });
    expect(await inLibrary(laptop)).toBe(before);
    expect(await folders(stage)).toEqual([]);
    expect((await send(phone.context, await mailOf(previewOf(phone)))).kind).toBe('sent');
  });

  it('that were opened again on purpose are a concept again, of which the mail says what changed', async () => {
    await adopt(laptop);
    await send(laptop.context, await mailOf(previewOf(laptop)));
    const { document } = laptop.minutes;
    document.write.takeStep({ kind: 'draft', at: '2026-12-01T09:00:00Z', by: 'Anna' });
    typeLine(laptop.minutes, 'drie', 'Wat erbij komt');
    const preview = previewOf(laptop);
    expect(preview.mail.subject).toMatch(/\(concept, gewijzigde versie\)$/);
    expect(preview.mail.html).toContain('Wat erbij komt');
    expect(await send(laptop.context, await mailOf(preview))).toMatchObject({
      kind: 'sent',
      mailing: { version: 2 },
    });
  });
});

describe('two mails are the same', () => {
  it('when they say the same, whatever else became known of the minutes, on whatever day', async () => {
    await send(laptop.context, await mailOf(previewOf(laptop)));
    const { document } = laptop.minutes;
    document.changeHeader({ webLink: 'https://outlook.office.com/other', seriesId: 'other' });
    document.changeLine('een', { dismissed: true });
    const later = previewOf(laptop, { day: '2027-01-15' });
    expect((await send(laptop.context, await mailOf(later))).kind).toBe('sentBefore');
    document.changeHeader({ reference: 'VB-9' });
    expect((await send(laptop.context, await mailOf(previewOf(laptop)))).kind).toBe('sent');
    expect((await send(laptop.context, await mailOf(previewOf(laptop)))).kind).toBe('sentBefore');
  });
});
