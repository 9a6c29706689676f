import type { MailPerson, OpenMessage } from '../host';

/** A person as Office.js hands one out. */
interface OutlookPerson {
  readonly displayName: string;
  readonly emailAddress: string;
}

/** The members of a message that is read. None of them is there in other forms, but for the body. */
export interface OutlookMessage {
  readonly itemType: string;
  readonly itemId?: string;
  readonly subject?: unknown;
  readonly from?: OutlookPerson;
  readonly to?: unknown;
  readonly cc?: unknown;
  readonly dateTimeCreated?: Date;
  readonly body: {
    getAsync(
      coercionType: 'html',
      callback: (result: {
        readonly status: string;
        readonly value: string;
        readonly error?: unknown;
      }) => void,
    ): void;
  };
}

/** The message that is being read; null when the open item is another, or none. Rejects with what Outlook says. */
export async function messageOf(item: unknown): Promise<OpenMessage | null> {
  const message = item as OutlookMessage | null;
  if (message?.itemType !== 'message' || typeof message.itemId !== 'string') return null;
  const { subject, from, to, cc, dateTimeCreated } = message;
  return {
    subject: typeof subject === 'string' ? subject : '',
    html: await bodyOf(message),
    sender: from ? person(from) : null,
    to: people(to),
    cc: people(cc),
    sentAt: dateTimeCreated?.toISOString() ?? null,
  };
}

function bodyOf({ body }: OutlookMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    body.getAsync('html', ({ status, value, error }) => {
      if (status === 'succeeded') resolve(value);
      else reject(new Error('Outlook refused the text of the message', { cause: error }));
    });
  });
}

function people(given: unknown): readonly MailPerson[] {
  return Array.isArray(given) ? (given as readonly OutlookPerson[]).map(person) : [];
}

function person({ displayName, emailAddress }: OutlookPerson): MailPerson {
  return { name: displayName, address: emailAddress };
}
