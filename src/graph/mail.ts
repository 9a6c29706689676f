import { base64 } from './base64';
import { longestWait } from './fetched';
import { GraphError, type Graph } from './graph';

/** A mail as it is to stand in Drafts. */
export interface MailContent {
  readonly subject: string;
  /** A whole HTML document. */
  readonly html: string;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
}

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

export interface MailAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A message as far as we need it. Its id is immutable: it stays when the draft is sent or moved. */
export interface MailMessage {
  readonly id: string;
  readonly isDraft: boolean;
  /** Opens it in Outlook on the web. */
  readonly webLink: string;
  /** ISO instant; of a draft, when it was made. */
  readonly sentDateTime: string;
}

/**
 * Names the property by which a mail of ours is found again: Graph has no key that makes a second create harmless.
 * https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get
 */
const markId = 'String {7d0b8f4c-2a53-4a0e-9a3c-0f6b1c5d9e21} Name NotulistMailing';

const writing = ['Mail.ReadWrite'];
const immutable = { Prefer: 'IdType="ImmutableId"' };
const select = '$select=id,isDraft,webLink,sentDateTime';

/** Bytes that one request may carry; above it Outlook wants an upload session. */
const largestInOneRequest = 3_000_000;
/** Outlook takes four megabytes at most; this is twelve times 320 KiB. */
const largestRange = 12 * 327_680;

/** Makes a draft with a mark of its own. After failure 'unknown', `findMarked` says whether it is there. */
export function createDraft(graph: Graph, content: MailContent, mark: string): Promise<MailMessage> {
  const singleValueExtendedProperties = [{ id: markId, value: mark }];
  return graph.send<MailMessage>({
    method: 'POST',
    path: '/me/messages',
    scopes: writing,
    headers: immutable,
    body: { ...bodyOf(content), singleValueExtendedProperties },
  });
}

/** The message with this mark, draft or sent, or null. */
export async function findMarked(graph: Graph, mark: string): Promise<MailMessage | null> {
  const property = `ep/id eq '${markId}' and ep/value eq '${mark.replaceAll("'", "''")}'`;
  const filter = encodeURIComponent(`singleValueExtendedProperties/any(ep:${property})`);
  const { value } = await graph.send<{ readonly value: readonly MailMessage[] }>({
    method: 'GET',
    path: `/me/messages?$filter=${filter}&${select}`,
    scopes: writing,
    headers: immutable,
  });
  return value[0] ?? null;
}

/** The message, or null when it was deleted. */
export async function getMessage(graph: Graph, id: string): Promise<MailMessage | null> {
  try {
    return await graph.send<MailMessage>({
      method: 'GET',
      path: `${pathOf(id)}?${select}`,
      scopes: writing,
      headers: immutable,
    });
  } catch (error) {
    if (error instanceof GraphError && error.failure === 'notFound') return null;
    throw error;
  }
}

/** Names of what is attached already. */
export async function attachmentNames(graph: Graph, id: string): Promise<readonly string[]> {
  const all = await graph.pages<{ readonly name: string }>({
    method: 'GET',
    path: `${pathOf(id)}/attachments?$select=name`,
    scopes: writing,
    headers: immutable,
  });
  return all.map(({ name }) => name);
}

/** Adds one attachment: at once when it is small, else in ranges to an address that takes no token. */
export async function attach(graph: Graph, id: string, attachment: MailAttachment): Promise<void> {
  if (attachment.bytes.length < largestInOneRequest) return attachSmall(graph, id, attachment);
  const { uploadUrl } = await graph.send<{ readonly uploadUrl: string }>({
    method: 'POST',
    path: `${pathOf(id)}/attachments/createUploadSession`,
    scopes: writing,
    headers: immutable,
    body: {
      AttachmentItem: {
        attachmentType: 'file',
        name: attachment.name,
        contentType: attachment.contentType,
        size: attachment.bytes.length,
      },
    },
  });
  for (let from = 0; from < attachment.bytes.length; from += largestRange) {
    await uploadRange(uploadUrl, attachment.bytes, from);
  }
}

/** Sends a draft. Failure 'unknown' means that it may be sent: look with `getMessage` before sending again. */
export function sendDraft(graph: Graph, id: string): Promise<void> {
  return graph.send({
    method: 'POST',
    path: `${pathOf(id)}/send`,
    scopes: ['Mail.Send'],
    headers: immutable,
  });
}

async function attachSmall(graph: Graph, id: string, attachment: MailAttachment): Promise<void> {
  await graph.send({
    method: 'POST',
    path: `${pathOf(id)}/attachments`,
    scopes: writing,
    headers: immutable,
    body: {
      '@odata.type': '#microsoft.graph.fileAttachment',
      name: attachment.name,
      contentType: attachment.contentType,
      contentBytes: base64(attachment.bytes),
    },
  });
}

async function uploadRange(url: string, bytes: Uint8Array<ArrayBuffer>, from: number): Promise<void> {
  const range = bytes.subarray(from, from + largestRange);
  const answer = await fetch(url, {
    method: 'PUT',
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Range': `bytes ${from}-${from + range.length - 1}/${bytes.length}`,
    },
    body: new Blob([range]),
    signal: AbortSignal.timeout(longestWait),
  }).catch((error: unknown) => {
    throw new GraphError('unknown', 0, '', String(error));
  });
  if (!answer.ok) throw new GraphError('unknown', answer.status, '', 'Upload');
}

function bodyOf({ subject, html, to, cc }: MailContent) {
  return {
    subject,
    body: { contentType: 'HTML', content: html },
    toRecipients: to.map(recipient),
    ccRecipients: cc.map(recipient),
  };
}

function recipient(emailAddress: MailAddress) {
  return { emailAddress };
}

function pathOf(id: string): string {
  return `/me/messages/${encodeURIComponent(id)}`;
}
