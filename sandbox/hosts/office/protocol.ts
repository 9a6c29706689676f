/** What the Outlook window and the stand-in for Office.js say to each other. */

export type ItemForm = 'appointmentOrganizer' | 'appointmentAttendee' | 'messageRead' | 'messageCompose';

export interface Person {
  readonly displayName: string;
  readonly emailAddress: string;
}

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly base64: string;
  readonly isInline: boolean;
}

/** The item open in the window, as both ends know it. */
export interface OpenItem {
  readonly form: ItemForm;
  /** Exchange's form of the id; null until the item was saved. */
  readonly itemId: string | null;
  readonly conversationId: string | null;
  readonly subject: string;
  readonly from: Person;
  /** Required attendees of an appointment. */
  readonly to: readonly Person[];
  /** Optional attendees of an appointment. */
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  /** ISO instants; null in a message that was not sent. */
  readonly start: string | null;
  readonly end: string | null;
  readonly location: string;
  readonly body: { readonly type: 'html' | 'text'; readonly content: string };
  readonly attachments: readonly Attachment[];
}

/** The part of an item that either end may change while it is written. */
export type ItemChange = Partial<
  Pick<OpenItem, 'itemId' | 'subject' | 'to' | 'cc' | 'bcc' | 'location' | 'body' | 'attachments'>
>;

export interface Colours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** Everything the stand-in must know before Office is ready. */
export interface OfficeStart {
  readonly locale: string;
  readonly user: Person;
  readonly colours: Colours;
  readonly item: OpenItem | null;
}

/** A new message the pane asks Outlook to open. */
export interface NewMessage {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly subject: string;
  readonly html: string;
}

export type ToWindow =
  | { readonly office: 'hello' }
  | { readonly office: 'edit'; readonly change: ItemChange }
  | { readonly office: 'newMessage'; readonly message: NewMessage }
  | { readonly office: 'nestedAuth'; readonly data: string };

export type ToPane =
  | { readonly office: 'start'; readonly start: OfficeStart }
  /** The user wrote something in the form. */
  | { readonly office: 'edit'; readonly change: ItemChange }
  /** Another item was opened beside the pinned pane. */
  | { readonly office: 'item'; readonly item: OpenItem | null }
  | { readonly office: 'colours'; readonly colours: Colours }
  | { readonly office: 'nestedAuth'; readonly data: string };

/** True for a message of this protocol: a window gets others too. */
export function isOfficeMessage<T extends { office: string }>(data: unknown): data is T {
  return typeof data === 'object' && data !== null && 'office' in data;
}
