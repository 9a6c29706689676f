import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeDraft } from '../../src/sending/makeDraft';
import { readMailings } from '../../src/sending/readMailings';
import { send } from '../../src/sending/send';
import type { Mail } from '../../src/sending/sending';
import { tabLocks } from '../posting/tabLocks';
import { openStage, type Stage } from '../workspace/devices';
import { folders, mailTo, openSender, type Sender } from './sender';

let stage: Stage;
let sender: Sender;
let mail: Mail;
beforeEach(async () => {
  stage = await openStage();
  sender = await openSender(stage, 'laptop');
  mail = mailTo(stage, sender);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await sender.minutes.close();
  await stage.close();
});

describe('a mail goes out once', () => {
  it('when the button is pressed twice, and in two tabs at once', async () => {
    vi.stubGlobal('navigator', { locks: tabLocks() });
    const tab = await openSender(stage, 'laptop');
    const presses = [sender, sender, tab].map(({ context }) => send(context, mail));
    const kinds = (await Promise.all(presses)).map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['sent', 'sentBefore', 'sentBefore']);
    expect(await folders(stage)).toEqual(['sentitems']);
    await tab.minutes.close();
  });

  it.each(['/messages$', '/send$'])(
    'when the answer to POST %s is lost, and the page is closed before it can look',
    async (path) => {
      const lost = { match: { method: 'POST', path }, kind: 'drop-after', times: 1 };
      const blind = { match: { method: 'GET', path: '^/me/messages/' }, kind: 'drop-before', times: 9 };
      await stage.admin('POST', '/admin/faults', { rules: [lost, blind] });
      const bare = { ...mail, attachments: [] };
      expect((await send(sender.context, bare)).kind).toBe('failed');
      await sender.minutes.close();
      await stage.admin('DELETE', '/admin/faults');
      sender = await openSender(stage, 'laptop');
      expect(['sent', 'sentBefore']).toContain((await send(sender.context, bare)).kind);
      expect((await send(sender.context, bare)).kind).toBe('sentBefore');
      expect(await folders(stage)).toEqual(['sentitems']);
    },
  );

  it('when another device, which did not hear of it yet, presses as well', async () => {
    const phone = await openSender(stage, 'phone');
    await sender.minutes.save();
    await send(sender.context, mail);
    expect(await send(phone.context, mail)).toMatchObject({ kind: 'sentBefore' });
    expect(await folders(stage)).toEqual(['sentitems']);
    const older = { ...mail, fingerprint: 'what the phone still shows' };
    const tablet = await openSender(stage, 'tablet');
    await send(sender.context, { ...mail, fingerprint: 'second' });
    expect(await send(tablet.context, older)).toEqual({ kind: 'failed', failure: 'changed' });
    expect(await folders(stage)).toEqual(['sentitems', 'sentitems']);
    await Promise.all([phone.minutes.close(), tablet.minutes.close()]);
  });
});

describe('two drafts of two versions', () => {
  it('that both went are two versions, and the next is the third', async () => {
    const drafts = [await makeDraft(sender.context, mail)];
    drafts.push(await makeDraft(sender.context, { ...mail, fingerprint: 'second' }));
    for (const draft of drafts) {
      if (draft.kind !== 'draft') throw new Error(draft.kind);
      const path = `/me/messages/${draft.mailing.messageId}/send`;
      await sender.context.graph.send({ method: 'POST', path, scopes: ['Mail.Send'] });
    }
    await readMailings(sender.context);
    const versions = sender.minutes.document.mailings().map(({ version }) => version);
    expect(versions.toSorted()).toEqual([1, 2]);
    const third = await send(sender.context, { ...mail, fingerprint: 'third' });
    expect(third).toMatchObject({ kind: 'sent', mailing: { version: 3 } });
  });
});
