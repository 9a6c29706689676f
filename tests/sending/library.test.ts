import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphError } from '../../src/graph/graph';
import { keepDocument, keepPdf } from '../../src/sending/keepDocument';
import type { LibraryContext, LibraryDocument } from '../../src/sending/library';
import { linkInTasks } from '../../src/sending/linkInTasks';
import { tellChat } from '../../src/sending/tellChat';
import { action, boardTasks, openDesk, typeAction } from '../posting/desk';
import { openStage, type Stage } from '../workspace/devices';
import { bytes, openSender, type Sender } from './sender';

let stage: Stage;
let sender: Sender;
let context: LibraryContext;
const folder = { drive: '/me/drive', name: 'Notulist' };

beforeEach(async () => {
  stage = await openStage();
  sender = await openSender(stage, 'one');
  await sender.minutes.save();
  context = contextOf(sender);
});
afterEach(() => stage.close());

function contextOf({ minutes, context: { graph, now } }: Sender): LibraryContext {
  return { graph, minutes, folder, now };
}

function word(length: number, name = 'Verslag SGO.docx'): LibraryDocument {
  return { form: 'minutes docx', name, contentType: 'application/octet-stream', bytes: bytes(length) };
}

interface File {
  readonly id: string;
  readonly name: string;
}

/** Documents in the folder: the minutes and the settings themselves left out. */
async function documents(): Promise<readonly File[]> {
  const path = '/me/drive/root:/Notulist:/children';
  const all = await context.graph.pages<File>({ method: 'GET', path, scopes: ['Files.ReadWrite'] });
  return all.filter(({ name }) => !name.endsWith('.json'));
}

async function versions(): Promise<number> {
  const [file] = await documents();
  const path = `/me/drive/items/${file!.id}/versions`;
  return (await context.graph.pages({ method: 'GET', path, scopes: ['Files.ReadWrite'] })).length;
}

describe('a document in the library', () => {
  it('is one file with its versions, also under a new title and from another device', async () => {
    const first = await keepDocument(context, word(100));
    await sender.minutes.save();
    expect(first.link).toContain(first.fileId);
    const other = await openSender(stage, 'two');
    await keepDocument(contextOf(other), word(200, 'Verslag beraad.docx'));
    expect((await documents()).map(({ name }) => name)).toEqual(['Verslag beraad.docx']);
    expect(await versions()).toBe(2);
  });

  it('is one file after an answer that was lost, and again one when it was thrown away', async () => {
    await stage.admin('POST', '/admin/faults', {
      rules: [{ match: { method: 'PUT', path: 'docx' }, kind: 'drop-after', times: 1 }],
    });
    await expect(keepDocument(context, word(100))).rejects.toMatchObject({ failure: 'unknown' });
    const kept = await keepDocument(context, word(100));
    expect(await documents()).toHaveLength(1);
    const path = `/me/drive/items/${kept.fileId}`;
    await context.graph.send({ method: 'DELETE', path, scopes: ['Files.ReadWrite'] });
    await keepDocument(context, word(100));
    expect(await documents()).toHaveLength(1);
  });

  it('leaves alone what another meeting has under the same name', async () => {
    const path = '/me/drive/root:/Notulist/Verslag%20SGO.docx:/content';
    const theirs = { method: 'PUT', path, scopes: ['Files.ReadWrite'], body: bytes(7) } as const;
    await context.graph.send({ ...theirs, headers: { 'Content-Type': 'application/octet-stream' } });
    const kept = await keepDocument(context, word(100));
    expect((await documents()).map(({ name }) => name).toSorted()).toEqual(
      ['Verslag SGO.docx', kept.name].toSorted(),
    );
    expect(kept.name).not.toBe('Verslag SGO.docx');
  });

  it('has a pdf beside it where the tenant converts, and stays where it does not', async () => {
    const kept = await keepDocument(context, word(100));
    const pdf = await keepPdf(context, kept, 'minutes pdf');
    expect(pdf.name).toBe('Verslag SGO.pdf');
    await stage.admin('PATCH', '/admin/habits', { convertsToPdf: false });
    const refused = await keepPdf(context, kept, 'minutes pdf').catch((error: GraphError) => error.failure);
    expect(refused).toBe('refused');
    expect(await documents()).toHaveLength(2);
  });
});

describe('the link to it', () => {
  it('stands once in the chat, and nobody says it again who cannot know whether it does', async () => {
    const publication = await keepDocument(context, word(100));
    const chatId = stage.world.meetings.find(({ key }) => key === 'sgo')!.chatId;
    const message = { chatId, publication, words: 'Het verslag <concept>:' };
    const messages = () => stage.admin<{ body: { content: string } }[]>('GET', '/admin/chat-messages');
    expect(await tellChat(context, message)).toBe('told');
    expect(await tellChat(context, message)).toBe('before');
    const [said, ...more] = await messages();
    expect(more).toEqual([]);
    expect(said?.body.content).toContain('Het verslag &lt;concept&gt;:');
    expect(said?.body.content).toContain(`<a href="${publication.link}">Verslag SGO.docx</a>`);

    const second = { ...message, publication: { ...publication, fileId: 'other' } };
    await stage.admin('POST', '/admin/faults', {
      rules: [{ match: { method: 'POST', path: '/messages' }, kind: 'drop-after', times: 1 }],
    });
    expect(await tellChat(context, second)).toBe('unsure');
    expect(await tellChat(context, second)).toBe('unsure');
    expect(await messages()).toHaveLength(2);
  });

  it('stands once in every posted task, beside what its department put there', async () => {
    const desk = await openDesk(stage, 'laptop');
    typeAction(desk.minutes, 'een', 'werkt het voorstel uit', action(['VWS', 'BZK']));
    await desk.press();
    const reference = { address: 'https://voorbeeld.example/verslag.docx?web=1', alias: 'Verslag' };
    expect(await linkInTasks(desk.context, reference)).toEqual({ linked: 2, missed: 0 });
    expect(await linkInTasks(desk.context, reference)).toEqual({ linked: 2, missed: 0 });
    const kept = (await boardTasks(stage)).map(({ details }) => Object.values(details.references));
    expect(kept.map((references) => references.length)).toEqual([2, 2]);
    await desk.press();
    expect(await boardTasks(stage)).toHaveLength(2);
    await desk.minutes.close();
  });
});
