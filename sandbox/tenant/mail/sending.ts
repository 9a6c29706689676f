import { randomUUID } from 'node:crypto';
import type { WorldUser } from '../../world/world';
import type { MessageFields, Recipient, StoredMessage } from './mailboxes';
import { newOutlookId } from '../outlook/outlookId';
import { Refusal } from '../protocol/refusal';
import type { TenantState } from '../tenantState';

/** A draft in somebody's mailbox; nothing is sent. */
export function addDraft(
  state: TenantState,
  owner: WorldUser,
  fields: Partial<MessageFields>,
  conversationId: string = newOutlookId(),
): StoredMessage {
  const now = instant(state);
  const draft: StoredMessage = {
    subject: '',
    body: { contentType: 'html', content: '' },
    toRecipients: [],
    ccRecipients: [],
    bccRecipients: [],
    replyTo: [],
    importance: 'normal',
    categories: [],
    isRead: true,
    singleValueExtendedProperties: [],
    ...fields,
    id: newOutlookId(),
    immutableId: newOutlookId().replace('AAMkAGI2', 'AAkALgAA'),
    ownerId: owner.id,
    folder: 'drafts',
    from: { emailAddress: { name: owner.displayName, address: owner.mail } },
    conversationId,
    internetMessageId: `<${randomUUID()}@sandbox.example>`,
    created: now,
    modified: now,
    sent: null,
    attachments: [],
  };
  state.mailboxes.add(draft);
  return draft;
}

/** Sends a draft: a copy to every mailbox of this tenant, a notice of failure for addresses nobody has. */
export function sendDraft(state: TenantState, draft: StoredMessage): void {
  const recipients = [...draft.toRecipients, ...draft.ccRecipients, ...draft.bccRecipients];
  if (recipients.length === 0) {
    throw new Refusal(400, 'ErrorInvalidRecipients', "At least one recipient isn't valid.");
  }
  draft.sent = draft.modified = instant(state);
  draft.folder = 'sentitems';
  const mailboxes = new Set(recipients.flatMap((recipient) => reached(state, recipient)));
  for (const user of mailboxes) deliver(state, draft, user);
  const unknown = recipients.filter((recipient) => isUnknown(state, recipient));
  if (unknown.length > 0) bounce(state, draft, unknown);
  state.changes.tell('mail', draft.ownerId);
}

function reached(state: TenantState, { emailAddress }: Recipient): readonly WorldUser[] {
  return state.directory.behind(emailAddress.address).filter((user) => user.userType === 'Member');
}

/** An address in one of the tenant's own domains that belongs to nobody. */
function isUnknown(state: TenantState, { emailAddress }: Recipient): boolean {
  const domain = emailAddress.address.toLowerCase().split('@')[1];
  const own = state.world.users.some(
    (user) => user.userType === 'Member' && user.mail.toLowerCase().endsWith(`@${domain}`),
  );
  return !domain || (own && state.directory.behind(emailAddress.address).length === 0);
}

function deliver(state: TenantState, sent: StoredMessage, user: WorldUser): void {
  const id = newOutlookId();
  state.mailboxes.add({
    ...sent,
    id,
    immutableId: id.replace('AAMkAGI2', 'AAkALgAA'),
    ownerId: user.id,
    folder: 'inbox',
    isRead: false,
    bccRecipients: [],
    singleValueExtendedProperties: [],
  });
  state.changes.tell('mail', user.id);
}

function bounce(state: TenantState, sent: StoredMessage, unknown: readonly Recipient[]): void {
  const owner = state.directory.users.get(sent.ownerId)!;
  const addresses = unknown.map((recipient) => recipient.emailAddress.address).join(', ');
  const notice = addDraft(state, owner, {
    subject: `Undeliverable: ${sent.subject ?? ''}`,
    body: { contentType: 'text', content: `Your message could not be delivered to: ${addresses}` },
    toRecipients: [{ emailAddress: { name: owner.displayName, address: owner.mail } }],
    isRead: false,
  });
  notice.folder = 'inbox';
  notice.sent = notice.created;
}

/** Outlook keeps whole seconds. */
function instant(state: TenantState): string {
  return state
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
}
