/** The four looks a host can ask for. */
export type HostTheme = 'light' | 'dark' | 'contrast';

/** Where the pane is shown: decides the layout, never what may be done. */
export type Surface =
  | 'sidePanel'
  | 'details'
  | 'chat'
  | 'stage'
  | 'personal'
  | 'appointment'
  | 'messageRead'
  | 'messageCompose'
  | 'browser';

/** What the host says the pane was opened on. Hints, never proof: who the user is comes from the token. */
export type Subject =
  | { readonly kind: 'chat'; readonly chatId: string }
  /** REST id of the appointment in the signed-in mailbox; null while it has not been saved. */
  | { readonly kind: 'appointment'; readonly eventId: string | null }
  | { readonly kind: 'message'; readonly messageId: string | null; readonly conversationId: string | null }
  | { readonly kind: 'none' };

export interface MailPerson {
  readonly name: string;
  readonly address: string;
}

/** The message that is open beside the pane. */
export interface OpenMessage {
  readonly subject: string;
  readonly html: string;
  readonly sender: MailPerson | null;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  /** ISO instant at which it was sent, or null. */
  readonly sentAt: string | null;
}

/** A mail for the message that is being written. */
export interface ComposedMail {
  readonly subject: string;
  readonly html: string;
  /** The same in plain words, for a message in plain text. */
  readonly text: string;
  /** The words it begins with: by these it is seen that it stands there already. */
  readonly heading: string;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly attachments: readonly { readonly name: string; readonly base64: string }[];
}

/** Parts of a mail that Outlook takes or refuses, each for its own reason. */
export type ComposePart = 'body' | 'subject' | 'to' | 'cc' | 'attachment';

export interface SignedInUser {
  readonly userId: string;
  readonly tenantId: string;
  readonly username: string;
  readonly name: string;
}

/** Why no token could be had: the pane shows a sentence for each. */
export type SignInFailure = 'interaction' | 'cancelled' | 'offline' | 'unavailable' | 'timeout';

export class SignInError extends Error {
  override readonly name = 'SignInError';
  constructor(
    readonly failure: SignInFailure,
    message: string,
  ) {
    super(message);
  }
}

export interface SignIn {
  /** Token without showing anything. Rejects with SignInError ('interaction' when the user must act). */
  token(scopes: readonly string[]): Promise<string>;
  /** Same, but may show a window: call it from a click. */
  tokenByAsking(scopes: readonly string[]): Promise<string>;
  /** Null before the first token. */
  user(): SignedInUser | null;
}

/** Where we run, behind one interface. Values are read once at start; changes come through `onChange`. */
export interface Host {
  readonly name: 'teams' | 'outlook' | 'browser';
  readonly surface: Surface;
  readonly theme: HostTheme;
  /** BCP 47, as the host says: "nl-nl". */
  readonly locale: string;
  readonly subject: Subject;
  /** What the link that opened the pane asks for, as parameters; "" without a link. */
  readonly link: string;
  /** Theme, or (pinned pane) another item. Returns the way to stop listening. */
  onChange(listener: (host: Host) => void): () => void;
  /** Tells the host the pane can be seen. */
  ready(): void;
  /** Opens a page outside the pane (Planner, Outlook on the web). What is no page of the web is not opened. */
  openLink(url: string): void;
  /** The message that is read beside the pane; null where there is none. Rejects with HostError when it cannot be had. */
  readMessage(): Promise<OpenMessage | null>;
  /**
   * Puts a mail in the message that is written beside the pane. Gives the parts that were refused; null where no message is written.
   * Rejects with HostError when Outlook does not answer.
   */
  insertMail(mail: ComposedMail): Promise<readonly ComposePart[] | null>;
  /** Shows the pane on the stage of the meeting that runs. Rejects with HostError when it may not; null where there is no stage. */
  readonly shareToStage: (() => Promise<void>) | null;
}
