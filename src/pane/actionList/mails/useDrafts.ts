import { useState } from 'react';
import type { MailAddress } from '../../../graph/mail';
import type { SendingFailure } from '../../../sending/sending';
import { useParts } from '../../parts';
import type { DraftMail } from './draftMails';

/** How far one department's draft is. */
export type DraftState =
  | { readonly kind: 'none' | 'working' }
  | { readonly kind: 'drafted' | 'sentBefore'; readonly webLink: string }
  | { readonly kind: 'failed'; readonly failure: SendingFailure };

export interface Drafts {
  readonly stateOf: (department: string) => DraftState;
  /** One after the other; a mail that has a draft already keeps that one. */
  readonly make: (mails: readonly DraftMail[]) => Promise<void>;
}

/** Makes drafts in the mailbox of whoever is signed in. Never sends. */
export function useDrafts(contacts: (department: string) => readonly MailAddress[]): Drafts {
  const { graph } = useParts();
  const [states, setStates] = useState<Readonly<Record<string, DraftState>>>({});
  const show = (department: string, state: DraftState): void =>
    setStates((now) => ({ ...now, [department]: state }));

  const makeOne = async ({ department, mail }: DraftMail): Promise<void> => {
    show(department, { kind: 'working' });
    const { draftList } = await import('../../../sending/draftList');
    const to = contacts(department);
    const result = await draftList(
      { graph, wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)) },
      { subject: mail.subject, html: mail.html, to, cc: [] },
    );
    show(department, result);
  };

  return {
    stateOf: (department) => states[department] ?? { kind: 'none' },
    make: async (mails) => {
      for (const mail of mails) {
        await makeOne(mail).catch(() => show(mail.department, { kind: 'failed', failure: 'unknown' }));
      }
    },
  };
}
