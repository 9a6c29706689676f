import { bodyPreview, itemBody } from '../outlook/itemBody';
import type { StoredAttachment, StoredMessage } from './mailboxes';
import { outlookId } from '../outlook/outlookId';
import type { OutlookPreferences } from '../outlook/prefer';

/** A message as Graph sends it. */
export function messageAnswer(
  message: StoredMessage,
  preferences: OutlookPreferences,
): Record<string, unknown> {
  const id = preferences.immutableIds ? message.immutableId : message.id;
  const changeKey = outlookId(message.id, message.modified).slice(8, 40);
  return {
    '@odata.etag': `W/"${changeKey}"`,
    id,
    createdDateTime: message.created,
    lastModifiedDateTime: message.modified,
    changeKey,
    categories: message.categories,
    receivedDateTime: message.sent ?? message.created,
    sentDateTime: message.sent ?? message.created,
    hasAttachments: message.attachments.some((attachment) => !attachment.isInline),
    internetMessageId: message.internetMessageId,
    subject: message.subject,
    bodyPreview: bodyPreview(message.body),
    importance: message.importance,
    parentFolderId: outlookId(message.ownerId, message.folder),
    conversationId: message.conversationId,
    isDeliveryReceiptRequested: null,
    isReadReceiptRequested: false,
    isRead: message.isRead,
    isDraft: message.folder === 'drafts',
    webLink: `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(id)}&exvsurl=1&viewmodel=ReadMessageItem`,
    inferenceClassification: 'focused',
    body: itemBody(message.body, preferences.bodyType),
    sender: message.from,
    from: message.from,
    toRecipients: message.toRecipients,
    ccRecipients: message.ccRecipients,
    bccRecipients: message.bccRecipients,
    replyTo: message.replyTo,
    flag: { flagStatus: 'notFlagged' },
  };
}

export function attachmentAnswer(attachment: StoredAttachment, modified: string): Record<string, unknown> {
  return {
    '@odata.type': '#microsoft.graph.fileAttachment',
    '@odata.mediaContentType': attachment.contentType,
    id: attachment.id,
    lastModifiedDateTime: modified,
    name: attachment.name,
    contentType: attachment.contentType,
    size: Buffer.byteLength(attachment.contentBytes, 'base64'),
    isInline: attachment.isInline,
    contentId: attachment.contentId,
    contentLocation: null,
    contentBytes: attachment.contentBytes,
  };
}
