import { randomUUID } from 'node:crypto';
import type { Answer } from '../protocol/call';
import type { StoredAttachment, StoredMessage } from './mailboxes';
import { newOutlookId } from '../outlook/outlookId';
import { Refusal } from '../protocol/refusal';

/** A large attachment on its way to a message, in ranges. */
export interface AttachmentUpload {
  readonly id: string;
  readonly message: StoredMessage;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly expires: string;
  received: Buffer;
}

const MEGABYTE = 2 ** 20;
const largest = 150 * MEGABYTE;
const largestRange = 4 * MEGABYTE;

/** Begins an upload; `body` is what the client says of the file. */
export function startUpload(message: StoredMessage, body: unknown, expires: string): AttachmentUpload {
  const { AttachmentItem: item } = (body ?? {}) as { AttachmentItem?: Partial<Record<string, unknown>> };
  if (item?.attachmentType !== 'file' || typeof item.name !== 'string' || typeof item.size !== 'number') {
    throw new Refusal(400, 'ErrorInvalidRequest', 'An AttachmentItem needs attachmentType, name and size.');
  }
  if (item.size > largest) {
    throw new Refusal(400, 'ErrorAttachmentSizeShouldNotExceedLimit', 'The attachment is too large.');
  }
  const contentType = typeof item.contentType === 'string' ? item.contentType : 'application/octet-stream';
  return {
    id: randomUUID(),
    message,
    name: item.name,
    contentType,
    size: item.size,
    expires,
    received: Buffer.alloc(0),
  };
}

/** Takes one range, in order; the last one makes the attachment. Exchange writes these answers with capitals. */
export function takeAttachmentRange(upload: AttachmentUpload, contentRange: string, bytes: Buffer): Answer {
  const [, from, to, total] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(contentRange)?.map(Number) ?? [];
  const fits =
    from === upload.received.length && to === from + bytes.length - 1 && total === upload.size && to < total;
  if (!fits) throw new Refusal(416, 'ErrorInvalidRange', 'The uploaded range is not the expected one.');
  if (bytes.length > largestRange) {
    throw new Refusal(413, 'ErrorRequestEntityTooLarge', 'A range has four megabytes at most.');
  }
  upload.received = Buffer.concat([upload.received, bytes]);
  if (upload.received.length < upload.size) {
    return {
      status: 200,
      body: {
        ExpirationDateTime: upload.expires,
        NextExpectedRanges: [`${upload.received.length}-`],
      },
    };
  }
  const attachment = attachmentOf(upload);
  upload.message.attachments = [...upload.message.attachments, attachment];
  return { status: 201, headers: { Location: `/attachments('${attachment.id}')` } };
}

function attachmentOf(upload: AttachmentUpload): StoredAttachment {
  return {
    id: newOutlookId(),
    name: upload.name,
    contentType: upload.contentType,
    contentBytes: upload.received.toString('base64'),
    isInline: false,
    contentId: null,
  };
}
