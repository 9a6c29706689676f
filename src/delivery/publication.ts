/**
 * A document of these minutes in the library. It lives in the minutes' document, so that every device writes a new version of the same file
 * and nobody says the same in a chat twice.
 */
export interface Publication {
  readonly form: PublicationForm;
  readonly fileId: string;
  readonly name: string;
  /** Opens it in the browser, for who may. */
  readonly link: string;
  /** ISO instant of the last version. */
  readonly at: string;
}

/** Which document, in which form: of each there is one file. */
export type PublicationForm = `${'minutes' | 'decisions' | 'actions'} ${'docx' | 'pdf' | 'xlsx' | 'csv'}`;

/** A message in a chat that leads to a document. */
export interface ChatNotice {
  readonly chatId: string;
  readonly fileId: string;
  /** claimed: it is about to be sent, or nobody heard whether it was. released: it certainly was not. */
  readonly state: 'claimed' | 'sent' | 'released';
}

/** One key for each document in each chat. */
export function noticeKey({ chatId, fileId }: Pick<ChatNotice, 'chatId' | 'fileId'>): string {
  return `${chatId}|${fileId}`;
}
