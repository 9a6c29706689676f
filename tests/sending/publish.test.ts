import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import JSZip from 'jszip';
import { firstChoice } from '../../src/pane/sending/mailChoice';
import { action, boardTasks, openDesk, typeAction } from '../posting/desk';
import { openStage, type Stage } from '../workspace/devices';
import { contentOf, previewOf, publishAs } from './preview';
import { openSender, type Sender } from './sender';

let stage: Stage;
let sender: Sender;
beforeEach(async () => {
  stage = await openStage();
  sender = await openSender(stage, 'laptop');
  typeAction(sender.minutes, 'een', 'werkt het voorstel uit', action(['VWS', 'BZK']));
  await sender.minutes.save();
});
afterEach(async () => {
  await sender.minutes.close();
  await stage.close();
});

function chat() {
  const { chatId } = stage.world.meetings.find(({ key }) => key === 'sgo')!;
  return { chatId, words: 'Het verslag:' };
}

async function refuse(method: string, path: string, kind: string): Promise<void> {
  await stage.admin('POST', '/admin/faults', { rules: [{ match: { method, path }, kind, rate: 1 }] });
}

/** As the library's list shows them. */
async function names(): Promise<readonly string[]> {
  const path = '/me/drive/root:/Notulist:/children';
  const request = { method: 'GET', path, scopes: ['Files.ReadWrite'] } as const;
  const all = await sender.context.graph.pages<{ readonly name: string }>(request);
  return all.flatMap(({ name }) => (name.endsWith('.json') ? [] : [name])).sort();
}

/** With the pdf, and the link wherever it can go. */
function everywhere() {
  return { pdf: 'minutes pdf', tasks: 'Verslag', chat: chat() } as const;
}

describe('publishing', () => {
  it('puts the document there, its pdf beside it, and its link in the tasks and the chat', async () => {
    const desk = await openDesk(stage, 'laptop');
    await desk.press();
    await sender.minutes.refresh();
    const made = await publishAs(sender, previewOf(sender), everywhere());
    expect(made).toMatchObject({
      kind: 'published',
      pdf: 'kept',
      tasks: { linked: 2, missed: 0 },
      chat: 'told',
    });
    expect(await names()).toEqual(['Verslag SGO 23 november 2026.docx', 'Verslag SGO 23 november 2026.pdf']);
    const links = (await boardTasks(stage)).map(({ details }) => Object.keys(details.references).length);
    expect(links).toEqual([2, 2]);
    await desk.minutes.close();
  });

  it('leaves the document there when the tenant makes no pdf of it, and the chat refuses', async () => {
    await stage.admin('PATCH', '/admin/habits', { convertsToPdf: false });
    await refuse('POST', '/chats/', '403');
    const made = await publishAs(sender, previewOf(sender), everywhere());
    expect(made).toMatchObject({
      kind: 'published',
      pdf: 'refused',
      tasks: { linked: 0, missed: 0 },
      chat: 'refused',
    });
    expect(await names()).toEqual(['Verslag SGO 23 november 2026.docx']);
  });

  it.each([
    ['403', 'forbidden'],
    ['423', 'locked'],
    ['507', 'full'],
    ['429', 'throttled'],
    ['drop-before', 'unknown'],
  ])('that is answered with %s says so (%s), and puts nothing anywhere else', async (kind, failure) => {
    await refuse('PUT', '\\.docx', kind);
    const made = await publishAs(sender, previewOf(sender), everywhere());
    expect(made).toEqual({ kind: 'failed', failure });
    expect(await stage.admin('GET', '/admin/chat-messages')).toEqual([]);
    expect(await names()).toEqual([]);
  });
});

describe('an action list in the library', () => {
  const choice = { ...firstChoice, kind: 'actions' } as const;

  it('is kept in each form that is asked for, each a file of its own', async () => {
    for (const form of ['docx', 'xlsx', 'csv'] as const)
      await publishAs(sender, previewOf(sender, { choice }), { form });
    await publishAs(sender, previewOf(sender, { choice }), { form: 'csv' });
    const name = 'Actielijst SGO 23 november 2026';
    expect(await names()).toEqual([`${name}.csv`, `${name}.docx`, `${name}.xlsx`]);
    const kept = sender.minutes.document.library().publications;
    const bytesOf = (form: string) => contentOf(sender, kept.find((one) => one.form === form)!.fileId);
    const sheet = await JSZip.loadAsync(await bytesOf('actions xlsx'));
    expect(await sheet.file('xl/sharedStrings.xml')!.async('string')).toContain('Werkt het voorstel uit');
    expect(new TextDecoder().decode(await bytesOf('actions csv'))).toContain(
      '"Werkt het voorstel uit";"VWS"',
    );
  });
});
