import type { AttachmentUpload } from './attachmentUploads';

/** An address as mail writes it. */
export interface Recipient {
  readonly emailAddress: { readonly name?: string; readonly address: string };
}

/** A named property that an app puts on a message to find it by. */
export interface ExtendedProperty {
  readonly id: string;
  readonly value: string;
}

/** Members of a message that a client may write. */
export interface MessageFields {
  subject: string | null;
  body: { contentType: 'html' | 'text'; content: string };
  toRecipients: readonly Recipient[];
  ccRecipients: readonly Recipient[];
  bccRecipients: readonly Recipient[];
  replyTo: readonly Recipient[];
  importance: string;
  categories: readonly string[];
  isRead: boolean;
  /** Never answered unless asked for by name; messages can be filtered on them. */
  singleValueExtendedProperties: readonly ExtendedProperty[];
}

export interface StoredAttachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly contentBytes: string;
  readonly isInline: boolean;
  readonly contentId: string | null;
}

export type Folder = 'drafts' | 'sentitems' | 'inbox' | 'deleteditems';

/** A message in one mailbox. */
export interface StoredMessage extends MessageFields {
  readonly id: string;
  readonly immutableId: string;
  readonly ownerId: string;
  folder: Folder;
  readonly from: Recipient;
  readonly conversationId: string;
  readonly internetMessageId: string;
  readonly created: string;
  modified: string;
  sent: string | null;
  attachments: readonly StoredAttachment[];
}

/** All messages of the tenant, by mailbox. */
export class Mailboxes {
  readonly #messages = new Map<string, StoredMessage>();
  /** Large attachments on their way, by the key in their address. */
  readonly uploads = new Map<string, AttachmentUpload>();

  add(message: StoredMessage): void {
    this.#messages.set(message.id, message);
  }

  /** Newest first. */
  of(ownerId: string): readonly StoredMessage[] {
    return [...this.#messages.values()].filter((message) => message.ownerId === ownerId).toReversed();
  }

  find(ownerId: string, id: string): StoredMessage | undefined {
    return this.of(ownerId).find((message) => message.id === id || message.immutableId === id);
  }

  remove(message: StoredMessage): void {
    this.#messages.delete(message.id);
  }
}
