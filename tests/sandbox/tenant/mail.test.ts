import { expect, test } from 'vitest';
import { tenantForTests, world } from './client';

const { signIn, admin } = await tenantForTests();
const graph = await signIn();

const colleague = world.users.find(({ id, userType }) => id !== world.secretaryId && userType === 'Member')!;
const to = (address: string) => [{ emailAddress: { address } }];
const message = (address: string) => ({
  subject: 'Verslag',
  body: { contentType: 'HTML', content: '<p>Bijgaand</p>' },
  toRecipients: to(address),
});

test('a draft is sent once, to the mailbox of the colleague', async () => {
  const draft = await graph('POST', '/me/messages', message(colleague.mail));
  expect([draft.status, draft.body.isDraft]).toEqual([201, true]);
  const attachment = {
    '@odata.type': '#microsoft.graph.fileAttachment',
    name: 'verslag.txt',
    contentType: 'text/plain',
    contentBytes: Buffer.from('x').toString('base64'),
  };
  expect((await graph('POST', `/me/messages/${draft.body.id}/attachments`, attachment)).status).toBe(201);
  const sent = await graph('POST', `/me/messages/${draft.body.id}/send`);
  expect([sent.status, sent.body]).toEqual([202, '']);
  expect((await graph('POST', `/me/messages/${draft.body.id}/send`)).status).toBe(404);
  expect((await graph('GET', `/me/messages/${draft.body.id}`)).body.isDraft).toBe(false);
  const [received] = (await admin('GET', `/mailbox?userId=${colleague.id}`)).body;
  expect(received).toMatchObject({
    subject: 'Verslag',
    folder: 'inbox',
    isRead: false,
    hasAttachments: true,
  });
});

test('sendMail tells no id, and an unknown colleague comes back as a notice', async () => {
  const unknown = `nobody@${colleague.mail.split('@')[1]}`;
  const reply = await graph('POST', '/me/sendMail', { message: message(unknown) });
  expect([reply.status, reply.body]).toEqual([202, '']);
  const folders = (await admin('GET', `/mailbox?userId=${world.secretaryId}`)).body;
  expect(folders.map(({ folder }: { folder: string }) => folder).sort()).toEqual(['inbox', 'sentitems']);
});

test('sendMail keeps no copy when told so, and nothing when refused', async () => {
  await graph('POST', '/me/sendMail', { message: message(colleague.mail), saveToSentItems: false });
  expect((await graph('POST', '/me/sendMail', { message: { subject: 'x' } })).status).toBe(400);
  expect((await graph('GET', '/me/messages')).body.value).toEqual([]);
});

test('a reply goes to the sender; a comment and a body together are refused', async () => {
  await graph('POST', '/me/sendMail', { message: message(colleague.mail) });
  const theirs = await signIn(colleague.id);
  const [received] = (await theirs('GET', '/me/mailFolders/Inbox/messages')).body.value;
  const path = `/me/messages/${received.id}/createReplyAll`;
  const draft = await theirs('POST', path);
  expect(draft.body.toRecipients).toEqual([received.from]);
  expect(draft.body.conversationId).toBe(received.conversationId);
  const both = { comment: 'x', message: { body: { contentType: 'text', content: 'y' } } };
  expect((await theirs('POST', path, both)).status).toBe(400);
});

test('an attachment over three megabytes is 413', async () => {
  const draft = (await graph('POST', '/me/messages', {})).body;
  const reply = await graph('POST', `/me/messages/${draft.id}/attachments`, {
    '@odata.type': '#microsoft.graph.fileAttachment',
    name: 'x',
    contentBytes: Buffer.alloc(3 * 2 ** 20 + 10).toString('base64'),
  });
  expect(reply.status).toBe(413);
});

test('immutable ids find the message after sending', async () => {
  const prefer = { prefer: 'IdType="ImmutableId"' };
  const draft = (await graph('POST', '/me/messages', message(colleague.mail), prefer)).body;
  await graph('POST', `/me/messages/${draft.id}/send`, undefined, prefer);
  expect((await graph('GET', `/me/messages/${draft.id}`, undefined, prefer)).body.id).toBe(draft.id);
});
