import type { OpenItem } from '../../sandbox/hosts/office/protocol';

/** A message that is about to be written in the stand-in for Outlook. */
export const emptyMessage: OpenItem = {
  form: 'messageCompose',
  itemId: null,
  conversationId: null,
  subject: '',
  from: { displayName: 'Voorbeeld, Anna', emailAddress: 'anna.voorbeeld@minbzk.nl' },
  to: [],
  cc: [],
  bcc: [],
  start: null,
  end: null,
  location: '',
  body: { type: 'html', content: '' },
  attachments: [],
};
