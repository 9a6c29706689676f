import { refuse, succeed, type Rest } from './asyncResult';
import type { LiveItem } from './openItem';
import type { Person } from './protocol';
import { refusals } from './refusals';

type Field = 'to' | 'cc' | 'bcc';
type Given = (string | Office.EmailUser | Office.EmailAddressDetails)[];

const MOST_AT_ONCE = 100;

/** One address field of an item that is written. */
export function createRecipients(
  item: LiveItem,
  field: Field,
): Pick<Office.Recipients, 'getAsync' | 'setAsync' | 'addAsync'> {
  const put = (people: readonly Person[], rest: Rest) => {
    item.edit({ [field]: people });
    succeed(rest, undefined);
  };
  return {
    getAsync: (...rest: Rest) => succeed(rest, item.current()[field].map(details)),
    setAsync: (given: Given, ...rest: Rest) =>
      given.length > MOST_AT_ONCE ? refuse(rest, refusals.tooManyRecipients) : put(given.map(person), rest),
    addAsync: (given: Given, ...rest: Rest) =>
      given.length > MOST_AT_ONCE
        ? refuse(rest, refusals.tooManyRecipients)
        : put([...item.current()[field], ...given.map(person)], rest),
  };
}

/** A person as Outlook hands one out. */
export function details({ displayName, emailAddress }: Person): Office.EmailAddressDetails {
  return {
    displayName,
    emailAddress,
    appointmentResponse: 'none' as Office.MailboxEnums.ResponseType,
    recipientType: 'user' as Office.MailboxEnums.RecipientType,
  };
}

/** A person as an add-in may name one: an address, or a name with an address. */
export function person(given: string | Office.EmailUser): Person {
  if (typeof given === 'string') return { displayName: given, emailAddress: given };
  return {
    displayName: given.displayName || given.emailAddress,
    emailAddress: given.emailAddress,
  };
}
