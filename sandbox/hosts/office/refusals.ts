import type { Refusal } from './asyncResult';

/** Outlook's refusals, by the names and numbers its documentation gives. */
export const refusals = {
  itemNotSaved: {
    name: 'ItemNotSaved',
    code: 9049,
    message: 'The id cannot be got until the item is saved.',
  },
  tooMuchData: { name: 'DataExceedsMaximumSize', code: 9006, message: 'The data exceeds the maximum size.' },
  wrongFormat: { name: 'InvalidDataFormat', code: 9008, message: 'The format is not that of the item.' },
  subjectTooLong: {
    name: 'DataExceedsMaximumSize',
    code: 9006,
    message: 'The subject exceeds 255 characters.',
  },
  tooManyRecipients: {
    name: 'NumberOfRecipientsExceeded',
    code: 9034,
    message: 'The number of recipients exceeds the maximum.',
  },
  attachmentTooLarge: {
    name: 'AttachmentSizeExceeded',
    code: 9000,
    message: 'The attachment exceeds the maximum size.',
  },
  attachmentType: { name: 'FileTypeNotSupported', code: 9001, message: 'The file type is not supported.' },
  tooManyAttachments: {
    name: 'NumberOfAttachmentsExceeded',
    code: 9002,
    message: 'The number of attachments exceeds the maximum.',
  },
  noSuchAttachment: {
    name: 'AttachmentDeletedWithItem',
    code: 9051,
    message: 'The attachment does not exist.',
  },
  tooManyCalls: { name: 'InternalServerError', code: 5001, message: 'Too many calls at once.' },
} satisfies Record<string, Refusal>;
