import type { MailForm } from '../../documents/mail/mailReport';

/** What the secretary chose for this mail; the rest follows from the minutes. */
export interface MailChoice {
  readonly form: MailForm;
  readonly attach: boolean;
  readonly greeting: string;
  /** Addresses in lower case that are left out. */
  readonly leftOut: readonly string[];
  /** Addresses that are informed. */
  readonly informed: readonly string[];
}

/** What the screen opens with. */
export const firstChoice: MailChoice = {
  form: 'short',
  attach: true,
  greeting: '',
  leftOut: [],
  informed: [],
};
