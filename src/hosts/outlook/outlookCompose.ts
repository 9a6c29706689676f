import type { ComposedMail, ComposePart, MailPerson } from '../host';

interface Answer<T> {
  readonly status: string;
  readonly value: T;
}

type Callback<T> = (answer: Answer<T>) => void;

interface PeopleField {
  getAsync(callback: Callback<readonly { readonly emailAddress: string }[]>): void;
  addAsync(
    people: readonly { displayName: string; emailAddress: string }[],
    callback: Callback<unknown>,
  ): void;
}

/** The members of a message that is written, as far as we use them. */
export interface WrittenMessage {
  readonly body: {
    getTypeAsync(callback: Callback<string>): void;
    getAsync(type: 'text', callback: Callback<string>): void;
    prependAsync(
      data: string,
      options: { readonly coercionType: 'html' | 'text' },
      callback: Callback<unknown>,
    ): void;
  };
  readonly subject: { setAsync(subject: string, callback: Callback<unknown>): void };
  readonly to: PeopleField;
  readonly cc: PeopleField;
  getAttachmentsAsync(callback: Callback<readonly { readonly name: string }[]>): void;
  addFileAttachmentFromBase64Async(base64: string, name: string, callback: Callback<unknown>): void;
}

/** Most that Outlook takes in one call. */
const mostPeople = 100;
const longestSubject = 255;

/**
 * Puts a mail in the message that is being written, above what stands there (her signature stays), and beside the recipients and
 * attachments that are there already. Pressed again it adds nothing twice. Gives the parts that Outlook refused; the others are in.
 * https://learn.microsoft.com/javascript/api/outlook/office.messagecompose
 */
export async function insertInto(
  message: WrittenMessage,
  mail: ComposedMail,
): Promise<readonly ComposePart[]> {
  const refused = new Set<ComposePart>();
  const attempt = async (part: ComposePart, work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch {
      refused.add(part);
    }
  };
  await attempt('body', () => insertBody(message, mail));
  await attempt('subject', () => ask((done) => message.subject.setAsync(cut(mail.subject), done)));
  await attempt('to', () => addPeople(message.to, mail.to));
  await attempt('cc', () => addPeople(message.cc, mail.cc));
  const present = await ask<readonly { readonly name: string }[]>((done) =>
    message.getAttachmentsAsync(done),
  ).catch(() => []);
  // One by one: Outlook takes three at a time at most.
  for (const { base64, name } of mail.attachments) {
    if (present.some((attachment) => attachment.name === name)) continue;
    await attempt('attachment', () =>
      ask((done) => message.addFileAttachmentFromBase64Async(base64, name, done)),
    );
  }
  return [...refused];
}

async function insertBody({ body }: WrittenMessage, mail: ComposedMail): Promise<void> {
  const type = await ask<string>((done) => body.getTypeAsync(done));
  const present = await ask<string>((done) => body.getAsync('text', done));
  if (squeezed(present).startsWith(squeezed(mail.heading))) return;
  const coercionType = type === 'text' ? 'text' : 'html';
  const data = coercionType === 'text' ? mail.text : mail.html;
  await ask((done) => body.prependAsync(data, { coercionType }, done));
}

async function addPeople(field: PeopleField, people: readonly MailPerson[]): Promise<void> {
  const present = await ask<readonly { readonly emailAddress: string }[]>((done) => field.getAsync(done));
  const known = new Set(present.map(({ emailAddress }) => emailAddress.toLowerCase()));
  const missing = people.filter(({ address }) => !known.has(address.toLowerCase()));
  for (let from = 0; from < missing.length; from += mostPeople) {
    const some = missing.slice(from, from + mostPeople);
    const given = some.map(({ name, address }) => ({ displayName: name, emailAddress: address }));
    await ask((done) => field.addAsync(given, done));
  }
}

function ask<T>(call: (done: Callback<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((answer) => {
      if (answer.status === 'succeeded') resolve(answer.value);
      else reject(new Error('Outlook refused'));
    });
  });
}

function cut(subject: string): string {
  return subject.length <= longestSubject ? subject : `${subject.slice(0, longestSubject - 1)}…`;
}

/** Outlook turns line breaks and spaces into others. */
function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}
