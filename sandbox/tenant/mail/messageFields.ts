import type { ExtendedProperty, MessageFields, Recipient, StoredAttachment } from './mailboxes';
import { newOutlookId } from '../outlook/outlookId';
import { Refusal } from '../protocol/refusal';

const recipientLists = ['toRecipients', 'ccRecipients', 'bccRecipients', 'replyTo'] as const;

/** The written members of a message, checked. */
export function readMessageFields(body: Readonly<Record<string, unknown>>): Partial<MessageFields> {
  const fields: Partial<MessageFields> = {};
  if ('subject' in body) fields.subject = text(body.subject, 'subject');
  if ('importance' in body) fields.importance = text(body.importance, 'importance') ?? 'normal';
  if ('isRead' in body) fields.isRead = body.isRead === true;
  if (Array.isArray(body.categories)) fields.categories = body.categories.map(String);
  if ('body' in body) fields.body = readBody(body.body);
  if ('singleValueExtendedProperties' in body) {
    fields.singleValueExtendedProperties = extendedProperties(body.singleValueExtendedProperties);
  }
  for (const list of recipientLists) if (list in body) fields[list] = recipients(body[list], list);
  return fields;
}

/** A file attachment as it was posted: three megabytes at most, the rest needs an upload session. */
export function readAttachment(value: unknown): StoredAttachment {
  const body = (value ?? {}) as Record<string, unknown>;
  if (body['@odata.type'] !== '#microsoft.graph.fileAttachment') {
    throw new Refusal(400, 'ErrorInvalidRequest', 'An attachment must name its type.');
  }
  if (typeof body.name !== 'string' || typeof body.contentBytes !== 'string') {
    throw new Refusal(400, 'ErrorInvalidRequest', 'An attachment needs a name and contentBytes.');
  }
  if (body.contentBytes.length * 0.75 > 3 * 2 ** 20) {
    throw new Refusal(413, 'ErrorMessageSizeExceeded', 'The message exceeds the maximum supported size.');
  }
  return {
    id: newOutlookId(),
    name: body.name,
    contentType: typeof body.contentType === 'string' ? body.contentType : 'application/octet-stream',
    contentBytes: body.contentBytes,
    isInline: body.isInline === true,
    contentId: typeof body.contentId === 'string' ? body.contentId : null,
  };
}

function readBody(value: unknown): MessageFields['body'] {
  const { contentType, content } = (value ?? {}) as Record<string, unknown>;
  const type = String(contentType ?? 'text').toLowerCase();
  if (type !== 'html' && type !== 'text') throw invalid('body');
  return { contentType: type, content: text(content, 'body') ?? '' };
}

/** "String {guid} Name X": the type, the set and the name of a property. */
const PROPERTY_ID = /^String \{[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\} Name [\w.]+$/i;

function extendedProperties(value: unknown): readonly ExtendedProperty[] {
  if (!Array.isArray(value)) throw invalid('singleValueExtendedProperties');
  return value.map((item: Partial<ExtendedProperty> | null) => {
    if (typeof item?.id !== 'string' || typeof item.value !== 'string' || !PROPERTY_ID.test(item.id)) {
      throw new Refusal(400, 'ErrorInvalidProperty', 'The property tag or identifier is not valid.');
    }
    return { id: item.id, value: item.value };
  });
}

function recipients(value: unknown, name: string): readonly Recipient[] {
  if (!Array.isArray(value)) throw invalid(name);
  if (value.length > 500) {
    throw new Refusal(400, 'ErrorExceededMaxRecipientLimit', 'The maximum number of recipients is exceeded.');
  }
  return value.map((item: Partial<Recipient> | null) => {
    const address = item?.emailAddress?.address;
    if (typeof address !== 'string') throw invalid(name);
    return { emailAddress: { name: item?.emailAddress?.name ?? address, address } };
  });
}

function text(value: unknown, name: string): string | null {
  if (value !== null && typeof value !== 'string') throw invalid(name);
  return value;
}

function invalid(name: string): Refusal {
  return new Refusal(400, 'RequestBodyRead', `The property '${name}' could not be read.`);
}
