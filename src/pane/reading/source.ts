import type { OpenMessage } from '../../hosts/host';
import type { readingWords } from '../../language/words/reading';
import { dutchDay } from '../../minutes/dutchDay';
import { messageText } from './messageText';

/** A document to read: its text, and what is known of it besides. */
export interface Source {
  readonly text: string;
  /** Name of the file or subject of the mail; null for what was pasted. */
  readonly name: string | null;
  /** ISO date on which a mail was sent. */
  readonly sent: string | null;
}

/** Why something could not be read: there is a sentence for each. */
export type ReadingFailure = keyof (typeof readingWords)['nl']['failed'];

export class ReadingError extends Error {
  override readonly name = 'ReadingError';
  constructor(
    readonly failure: ReadingFailure,
    cause?: unknown,
  ) {
    super(`Cannot be read: ${failure}`, { cause });
  }
}

/** What was pasted or dropped: a file, or words. A picture beside words shows the same again: Excel and Word copy both. */
export function handedOver(data: Pick<DataTransfer, 'files' | 'getData'>): Promise<Source> {
  const words = data.getData('text/plain');
  const file = [...data.files].find(({ type }) => words.trim() === '' || !type.startsWith('image/'));
  return file ? fileSource(file) : pastedSource(words, data.getData('text/html'));
}

/** What is pasted, as text: HTML keeps its structure. */
export async function pastedSource(text: string, html: string): Promise<Source> {
  const { textOfHtml } = await files();
  return { text: html === '' ? text : textOfHtml(html), name: null, sent: null };
}

/** A file that was chosen or dropped. */
export async function fileSource(file: File): Promise<Source> {
  const [{ readFile, FileError }, bytes] = await Promise.all([files(), file.arrayBuffer()]);
  const text = await readFile(file.name, new Uint8Array(bytes)).catch((error: unknown) => {
    throw new ReadingError(error instanceof FileError ? error.problem : 'unloaded', error);
  });
  return { text, name: file.name, sent: null };
}

/** The message beside the pane. */
export async function messageSource(readMessage: () => Promise<OpenMessage | null>): Promise<Source> {
  const [{ textOfHtml }, message] = await Promise.all([
    files(),
    readMessage().catch((error: unknown) => Promise.reject(new ReadingError('outlook', error))),
  ]);
  if (!message) throw new ReadingError('outlook');
  const { subject, sentAt } = message;
  return {
    text: messageText(message, textOfHtml(message.html)),
    name: subject,
    sent: sentAt && dutchDay(sentAt),
  };
}

async function files() {
  try {
    const [{ readFile }, { textOfHtml }, { FileError }] = await Promise.all([
      import('../../files/readFile'),
      import('../../files/textOfHtml'),
      import('../../files/fileError'),
    ]);
    return { readFile, textOfHtml, FileError };
  } catch (error) {
    throw new ReadingError('unloaded', error);
  }
}
