import { startUpload } from './attachmentUploads';
import { noContent, ok, param, type Answer, type Call } from '../protocol/call';
import { readFilter } from '../protocol/filter';
import type { StoredMessage } from './mailboxes';
import { attachmentAnswer, messageAnswer } from './messageAnswer';
import { readAttachment, readMessageFields } from './messageFields';
import { contextOf, entity, option, page, pick, selected } from '../protocol/odata';
import { operationsOf } from '../protocol/operation';
import { outlookPreferences } from '../outlook/prefer';
import { Refusal } from '../protocol/refusal';
import { scopes } from '../signIn/scopes';
import { addDraft, sendDraft } from './sending';

const { get, post, patch, delete: remove } = operationsOf('outlook');

const DAY = 86_400_000;

const accepted: Answer = { status: 202 };

/** Mail of the signed-in user. */
export const messages = [
  get('/me/messages', scopes.mailRead, (call) => messagePage(call, mailbox(call))),
  get('/me/mailFolders/{folder}/messages', scopes.mailRead, (call) => {
    const folder = param(call, 'folder').toLowerCase();
    return messagePage(
      call,
      mailbox(call).filter((message) => message.folder === folder),
    );
  }),
  post('/me/messages', scopes.mailWrite, (call) => {
    mailbox(call);
    const draft = addDraft(call.state, call.user, readMessageFields(objectOf(call.body)));
    call.state.changes.tell('mail', call.user.id);
    return { status: 201, body: shown(call, draft) };
  }),
  post('/me/sendMail', scopes.mailSend, sendMail),
  get('/me/messages/{id}', scopes.mailRead, (call) =>
    ok(shown(call, found(call)), outlookPreferences(call).applied),
  ),
  patch('/me/messages/{id}', scopes.mailWrite, (call) => {
    const message = found(call);
    Object.assign(message, readMessageFields(objectOf(call.body)), {
      modified: call.state.now().toISOString(),
    });
    call.state.changes.tell('mail', call.user.id);
    return ok(shown(call, message));
  }),
  remove('/me/messages/{id}', scopes.mailWrite, (call) => {
    call.state.mailboxes.remove(found(call));
    call.state.changes.tell('mail', call.user.id);
    return noContent;
  }),
  post('/me/messages/{id}/send', scopes.mailSend, (call) => {
    const draft = found(call);
    if (draft.folder !== 'drafts') throw new Refusal(404, 'ErrorItemNotFound', NOT_FOUND);
    sendDraft(call.state, draft);
    return accepted;
  }),
  get('/me/messages/{id}/attachments', scopes.mailRead, (call) => {
    const message = found(call);
    const value = message.attachments.map((attachment) => attachmentAnswer(attachment, message.modified));
    return ok({ '@odata.context': contextOf(call), value });
  }),
  post('/me/messages/{id}/attachments', scopes.mailWrite, (call) => {
    const message = found(call);
    const attachment = readAttachment(call.body);
    message.attachments = [...message.attachments, attachment];
    call.state.changes.tell('mail', call.user.id);
    return { status: 201, body: entity(call, attachmentAnswer(attachment, message.modified)) };
  }),
  post('/me/messages/{id}/attachments/createUploadSession', scopes.mailWrite, (call) => {
    const expires = new Date(call.state.now().getTime() + DAY).toISOString();
    const upload = startUpload(found(call), call.body, expires);
    call.state.mailboxes.uploads.set(upload.id, upload);
    const body = {
      uploadUrl: `${call.origin}/attachment-upload/${upload.id}`,
      expirationDateTime: expires,
      nextExpectedRanges: ['0-'],
    };
    return { status: 201, body: entity(call, body) };
  }),
  ...(['createReply', 'createReplyAll', 'createForward'] as const).map((action) =>
    post(`/me/messages/{id}/${action}`, scopes.mailWrite, (call) => answerTo(call, action)),
  ),
];

const filterable = ['subject', 'conversationId', 'internetMessageId', 'importance'] as const;

const NOT_FOUND = 'The specified object was not found in the store.';

function mailbox(call: Call): readonly StoredMessage[] {
  if (call.user.userType === 'Member') return call.state.mailboxes.of(call.user.id);
  throw new Refusal(
    404,
    'MailboxNotEnabledForRESTAPI',
    'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
  );
}

function found(call: Call): StoredMessage {
  const message = call.state.mailboxes.find(call.user.id, param(call, 'id'));
  if (message) return message;
  throw new Refusal(404, 'ErrorItemNotFound', NOT_FOUND);
}

function shown(call: Call, message: StoredMessage) {
  return entity(call, pick(messageAnswer(message, outlookPreferences(call)), selected(call)));
}

function messagePage(call: Call, all: readonly StoredMessage[]): Answer {
  const preferences = outlookPreferences(call);
  const names = selected(call);
  const answers = all
    .filter(filtered(call))
    .map((message) => pick(messageAnswer(message, preferences), names));
  return ok(page(call, answers, Math.min(1000, Number(option(call, '$top') ?? 10))), preferences.applied);
}

/** The filters a client finds its own mail with; Outlook refuses those it does not know. */
function filtered(call: Call): (message: StoredMessage) => boolean {
  const filter = option(call, '$filter');
  if (!filter) return () => true;
  const condition = readFilter(filter);
  return (message) =>
    condition((property) => {
      const name = filterable.find((known) => known.toLowerCase() === property.toLowerCase());
      if (name) return [message[name] ?? ''];
      if (property === 'singleValueExtendedProperties') {
        return message.singleValueExtendedProperties.map(({ id, value }) => ({ id, value }));
      }
      throw new Refusal(
        400,
        'ErrorInvalidUrlQueryFilter',
        `The property '${property}' cannot be filtered on.`,
      );
    });
}

/** Answers 202 and tells no id. */
function sendMail(call: Call): Answer {
  mailbox(call);
  const { message, saveToSentItems = true } = objectOf(call.body);
  const wanted = objectOf(message);
  const attachments = Array.isArray(wanted.attachments) ? wanted.attachments.map(readAttachment) : [];
  const draft = addDraft(call.state, call.user, readMessageFields(wanted));
  draft.attachments = attachments;
  try {
    sendDraft(call.state, draft);
  } finally {
    if (saveToSentItems === false || draft.folder === 'drafts') call.state.mailboxes.remove(draft);
  }
  return accepted;
}

/** A draft answering or passing on a message. A comment does not reach the draft: a known fault of Graph. */
function answerTo(call: Call, action: 'createReply' | 'createReplyAll' | 'createForward'): Answer {
  const original = found(call);
  const wanted = call.body === undefined ? {} : objectOf(call.body);
  const fields = readMessageFields((wanted.message ?? {}) as Record<string, unknown>);
  if ('comment' in wanted && fields.body) {
    throw new Refusal(400, 'ErrorInvalidRequest', 'Comment and message body cannot both be given.');
  }
  const others = [...original.toRecipients, ...original.ccRecipients].filter(
    (recipient) => recipient.emailAddress.address.toLowerCase() !== call.user.mail.toLowerCase(),
  );
  const draft = addDraft(
    call.state,
    call.user,
    {
      subject: `${action === 'createForward' ? 'FW' : 'RE'}: ${original.subject ?? ''}`,
      body: original.body,
      toRecipients: action === 'createForward' ? [] : [original.from],
      ccRecipients: action === 'createReplyAll' ? others : [],
      ...fields,
    },
    original.conversationId,
  );
  call.state.changes.tell('mail', call.user.id);
  return { status: 201, body: shown(call, draft) };
}

function objectOf(value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Buffer.isBuffer(value)) {
    return value as Record<string, unknown>;
  }
  throw new Refusal(400, 'RequestBodyRead', 'The request body could not be read.');
}
