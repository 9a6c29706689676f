import * as fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { textContent } from 'domutils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { neutralStyle } from '../../src/documents/houseStyle';
import { makeDraft } from '../../src/sending/makeDraft';
import { makeFile } from '../../src/pane/sending/files/makeFile';
import { firstChoice, type MailChoice } from '../../src/pane/sending/mailChoice';
import { hostile, reportOf } from '../documents/samples';
import { wordText } from '../documents/wordText';
import { attendee, header, item, line } from '../minutes/build';
import { action, typeAction } from '../posting/desk';
import { openStage, type Stage } from '../workspace/devices';
import { contentOf, mailOf, previewOf, publishAs } from './preview';
import { openSender, ownMail, type Sender } from './sender';

const longTitle = `${hostile} ${'Overleg van het overleg 👩‍👩‍👧 '.repeat(10)}`.slice(0, 300);
const full: MailChoice = { ...firstChoice, form: 'full', greeting: hostile };

let stage: Stage;
let sender: Sender;
beforeAll(async () => {
  stage = await openStage();
  sender = await openSender(stage, 'laptop');
  const { document } = sender.minutes;
  document.changeHeader({ title: longTitle, place: hostile, reference: hostile });
  document.putAttendee(attendee('kwaad', { name: '<img src=x onerror=alert(1)>', unit: hostile }));
  typeAction(
    sender.minutes,
    'een',
    hostile,
    action(['VWS'], { title: '=HYPERLINK("http://kwaad.example")' }),
  );
  await sender.minutes.save();
});
afterAll(async () => {
  await sender.minutes.close();
  await stage.close();
});

describe('text that a program could take for something else, and a title of 300 characters', () => {
  it('come out as text in the mail that stands in Outlook, under a subject that Outlook takes', async () => {
    const preview = previewOf(sender, { choice: full });
    expect((await makeDraft(sender.context, await mailOf(preview, full))).kind).toBe('draft');
    const [draft] = await ownMail(stage);
    expect(draft!.subject.length).toBeLessThanOrEqual(255);
    expect(draft!.subject).toMatch(/ \(concept\)$/);
    expect(draft!.subject).not.toMatch(/[\n\p{Cc}\p{Bidi_Control}]/u);
    expect(draft!.body.content).not.toMatch(/<script|<img/);
    expect(textContent(parseDocument(draft!.body.content))).toContain(
      '<script>alert(1)</script> & "aanhaling"',
    );
  });

  it.each(['docx', 'xlsx', 'csv'] as const)(
    'come out as text in the library, as %s, under a name any drive takes',
    async (form) => {
      const choice = { ...firstChoice, kind: 'actions' } as const;
      const made = await publishAs(sender, previewOf(sender, { choice }), { form });
      if (made.kind !== 'published') throw new Error(made.failure);
      const { name, fileId } = made.publication;
      expect(name).toMatch(new RegExp(`^Actielijst =HYPERLINK.*\\.${form}$`, 'u'));
      expect(name).not.toMatch(/[\\/:*?"<>|#%\p{Cc}\p{Bidi_Control}]/u);
      const bytes = await contentOf(sender, fileId);
      if (form === 'docx') expect((await wordText(bytes)).parts).toContain('word/document.xml');
      if (form === 'csv')
        expect(new TextDecoder().decode(bytes)).toContain(`"'=HYPERLINK(""http://kwaad.example"")"`);
    },
  );
});

it('any title gives a name that can be used', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (title) => {
      const report = { ...reportOf(), title };
      const { name } = await makeFile(report, neutralStyle, 'csv');
      expect(() => encodeURIComponent(name)).not.toThrow();
      expect(name).toMatch(/^[^.\s].*\.csv$/u);
      expect(name.length).toBeLessThanOrEqual(104);
    }),
  );
});

it('ten thousand lines come through every form', async () => {
  const blocks = [
    item('i'),
    ...Array.from({ length: 10_000 }, (_, nth) =>
      line(`l${nth}`, { kind: 'action', text: `Taak ${nth}`, action: action(['VWS']) }),
    ),
  ];
  const report = reportOf({ header: header(), attendees: [], blocks }, { kind: 'actions' });
  const csv = new TextDecoder().decode((await makeFile(report, neutralStyle, 'csv')).bytes);
  expect(csv.match(/Taak/g)).toHaveLength(10_000);
  const sheet = await makeFile(report, neutralStyle, 'xlsx');
  expect(sheet.bytes.length).toBeGreaterThan(100_000);
});
