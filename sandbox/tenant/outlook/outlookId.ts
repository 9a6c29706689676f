import { createHash, randomUUID } from 'node:crypto';

/** The forms in which Outlook writes the id of one item. */
export type IdForm = 'restId' | 'ewsId' | 'restImmutableEntryId' | 'immutableEntryId';

/** The id of an item in one mailbox: the same key gives the same id, and another in every mailbox. */
export function outlookId(mailboxId: string, key: string, form: IdForm = 'restId'): string {
  const immutable = form === 'restImmutableEntryId' || form === 'immutableEntryId';
  const bytes = createHash('sha512').update(`${mailboxId} ${key}`).digest();
  const long = Buffer.concat([bytes, bytes.subarray(0, 47)]).toString('base64');
  const ews = `${immutable ? 'AAkALgAA' : 'AAMkAGI2'}${long.slice(immutable ? 64 : 0)}`;
  return form === 'ewsId' || form === 'immutableEntryId'
    ? ews
    : ews.replaceAll('/', '-').replaceAll('+', '_');
}

/** All forms of an item's id. */
export const idForms: readonly IdForm[] = ['restId', 'ewsId', 'restImmutableEntryId', 'immutableEntryId'];

/** An id for an item that is new. */
export function newOutlookId(): string {
  return outlookId(randomUUID(), 'new');
}
