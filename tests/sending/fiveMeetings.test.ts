import { parseDocument } from 'htmlparser2';
import { textContent } from 'domutils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createItem } from '../../sandbox/hosts/office/item';
import { createLiveItem } from '../../sandbox/hosts/office/openItem';
import { messageOf } from '../../sandbox/hosts/outlook/sendMessage';
import { abbreviationOf } from '../../src/departments/abbreviationOf';
import { readPassage } from '../../src/dutch/readPassage';
import { base64 } from '../../src/graph/base64';
import { insertInto, type WrittenMessage } from '../../src/hosts/outlook/outlookCompose';
import { responsibleDepartments } from '../../src/minutes/responsibleDepartments';
import type { Minutes } from '../../src/minutes/minutes';
import { confirmProposal } from '../../src/pane/proposals/decide';
import { readDocument } from '../../src/pane/reading/readDocument';
import { firstChoice, type MailChoice } from '../../src/pane/sending/mailChoice';
import { makeFile } from '../../src/pane/sending/files/makeFile';
import { draftMerge } from '../../src/proposals/draftMerge';
import { meetingFrame } from '../../src/proposals/meetingFrame';
import { openProposals } from '../../src/proposals/openProposals';
import { publish } from '../../src/sending/publish';
import { send } from '../../src/sending/send';
import type { MinutesDocument } from '../../src/workspace/minutesDocument';
import { emptyMessage } from '../hosts/emptyMessage';
import { openStage, today, type Stage } from '../workspace/devices';
import { factsOfMinutes } from './facts';
import { heldMeetings } from './held/heldMeetings';
import { factsOfHtml, factsOfText, factsOfWord } from './readFacts';
import { contentOf, departments, folder, mailOf, previewOf } from './preview';
import { openSender, ownMail } from './sender';

const short = (code: string) => abbreviationOf(code, departments);
const choice: MailChoice = { ...firstChoice, form: 'full', greeting: 'Beste allen,' };

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
  // Only what Outlook's stand-in asks of a browser: the words of a page.
  vi.stubGlobal(
    'DOMParser',
    class {
      parseFromString = (html: string) => ({ body: { textContent: textContent(parseDocument(html)) } });
    },
  );
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await stage.close();
});

/** Reads a document into the open minutes and confirms everything that was found in it. */
function readIn(document: MinutesDocument, text: string): void {
  let made = 0;
  const newId = () => `new-${++made}`;
  const { draft } = readDocument(
    { text, name: null, sent: null },
    {
      chosenDate: today,
      today,
      extraDepartments: [],
      calendar: [],
      topics: [],
      title: 'Zonder titel',
      newId,
    },
  );
  document.add(draftMerge(document.minutes(), draft));
  const minutes = document.minutes();
  const frame = meetingFrame(minutes, departments, []);
  for (const open of openProposals(minutes, { frame, readPassage, known: new WeakMap() })) {
    if (open) confirmProposal(document, open, newId);
  }
}

describe.each(heldMeetings)('the minutes of $meeting', ({ meeting, style, text }) => {
  it('say the same in the mail from Teams, the mail from Outlook, the library and the preview', async () => {
    const sender = await openSender(stage, 'laptop', { meeting });
    const {
      minutes: { document },
      context,
    } = sender;
    readIn(document, text);
    const preview = previewOf(sender, { choice, style });
    const file = await makeFile(preview.report, style, 'docx');

    const sent = await send(context, { ...(await mailOf(preview, choice)), attachments: [file] });
    expect(sent.kind).toBe('sent');
    const { graph, now } = context;
    const published = await publish(
      { graph, minutes: sender.minutes, folder, now },
      {
        document: { ...file, form: 'minutes docx' },
        standing: preview.standing,
        pdf: null,
        tasks: null,
        chat: null,
      },
    );
    if (published.kind !== 'published') throw new Error(published.failure);

    const live = createLiveItem(emptyMessage, () => {});
    const refused = await insertInto(createItem(live) as unknown as WrittenMessage, {
      ...preview.mail,
      to: preview.to,
      cc: preview.cc,
      attachments: [{ name: file.name, base64: base64(file.bytes) }],
    });
    expect(refused).toEqual([]);
    const message = messageOf(live.current());
    await graph.send({
      method: 'POST',
      path: '/me/sendMail',
      scopes: ['Mail.Send'],
      body: { message },
    });

    const facts = factsOfMinutes(document.minutes(), short);
    expect(facts.actions.length).toBeGreaterThan(1);
    const everybody = everybodyOf(document.minutes()).map(short);
    const mails = (await ownMail(stage)).filter(({ folder }) => folder === 'sentitems');
    expect(mails).toHaveLength(2);
    for (const mail of mails) {
      expect(mail.body.content).toBe(preview.mail.html);
      expect(factsOfHtml(mail.body.content)).toEqual(facts);
      const [attached] = mail.attachments;
      expect(await factsOfWord(Buffer.from(attached!.contentBytes, 'base64'), everybody)).toEqual(facts);
    }
    expect(factsOfText(preview.mail.text)).toEqual(facts);
    const kept = await contentOf(sender, published.publication.fileId);
    expect(await factsOfWord(kept, everybody)).toEqual(facts);
    await sender.minutes.close();
  });
});

/** Whom "allen" stands for. */
function everybodyOf({ attendees }: Minutes): readonly string[] {
  const responsible = { kind: 'everybody', except: [] } as const;
  return responsibleDepartments({ title: null, responsible, involved: [], deadline: null }, attendees);
}
