import type { MailForm } from '../../documents/mail/mailReport';
import type { ReportKind } from '../../documents/report';
import { formsOf, type FileForm } from './files/makeFile';

/** What the secretary chose for this mail; the rest follows from the minutes. */
export interface MailChoice {
  /** The minutes, or one of their lists by itself. */
  readonly kind: ReportKind;
  readonly form: MailForm;
  /** What goes with it; forms that its kind does not have are passed over. */
  readonly attached: readonly FileForm[];
  readonly greeting: string;
  /** Addresses in lower case that are left out. */
  readonly leftOut: readonly string[];
  /** Addresses that are informed. */
  readonly informed: readonly string[];
}

/** What the screen opens with. */
export const firstChoice: MailChoice = {
  kind: 'minutes',
  form: 'short',
  attached: ['docx'],
  greeting: '',
  leftOut: [],
  informed: [],
};

/** The files that go with the mail. */
export function attachedForms(choice: Pick<MailChoice, 'kind' | 'attached'>): readonly FileForm[] {
  return formsOf(choice).filter((form) => choice.attached.includes(form));
}
