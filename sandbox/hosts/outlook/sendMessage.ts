import type { OpenItem, Person } from '../office/protocol';

/** Outlook's own application in this tenant. */
const OUTLOOK = '00000002-0000-0ff1-ce00-000000000000';
const SCOPES = ['Mail.Send'];

/** Sends the message as the user, through Graph as any program would. Rejects when Graph refuses it. */
export async function sendMessage(item: OpenItem, userId: string): Promise<void> {
  await post('/login/consent', { userId, scopes: SCOPES });
  const token = await post('/login/token', { userId, clientId: OUTLOOK, scopes: SCOPES });
  const { accessToken } = (await token.json()) as { accessToken: string };
  await post('/v1.0/me/sendMail', { message: messageOf(item), saveToSentItems: true }, accessToken);
}

/** The item as Graph wants a message. */
export function messageOf({ subject, body, to, cc, bcc, attachments }: OpenItem) {
  return {
    subject,
    body: { contentType: body.type, content: body.content },
    toRecipients: to.map(recipient),
    ccRecipients: cc.map(recipient),
    bccRecipients: bcc.map(recipient),
    attachments: attachments.map(({ name, base64, isInline }) => ({
      '@odata.type': '#microsoft.graph.fileAttachment',
      name,
      isInline,
      contentType: 'application/octet-stream',
      contentBytes: base64,
    })),
  };
}

function recipient({ displayName, emailAddress }: Person) {
  return { emailAddress: { name: displayName, address: emailAddress } };
}

async function post(path: string, body: unknown, token?: string): Promise<Response> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: HTTP ${answer.status}`);
  return answer;
}
