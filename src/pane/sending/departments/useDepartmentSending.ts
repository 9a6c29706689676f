import { useState } from 'react';
import type { SendingResult } from '../../../sending/sending';
import type { DepartmentMail } from './departmentMails';
import { fingerprint } from '../fingerprint';
import type { OutgoingMail } from '../outgoingMail';
import { useSendingContext } from '../useSendingContext';

/** What came of each department's mail, by its code; null while it is being made. */
export type DepartmentResults = Readonly<Record<string, SendingResult | null>>;

/** A department's mail and who gets it. */
export interface AddressedMail {
  readonly department: DepartmentMail;
  readonly to: readonly string[];
}

export interface DepartmentSending {
  readonly results: DepartmentResults;
  readonly working: boolean;
  readonly makeDrafts: (mails: readonly AddressedMail[]) => Promise<void>;
  readonly send: (mails: readonly AddressedMail[]) => Promise<void>;
}

/** Makes or sends the departments' mails one after another: each is a mail of its own, made once. */
export function useDepartmentSending({
  minutes,
  standing,
}: Pick<OutgoingMail, 'minutes' | 'standing'>): DepartmentSending {
  const context = useSendingContext();
  const [results, setResults] = useState<DepartmentResults>({});
  const one = async ({ department, to }: AddressedMail, how: 'draft' | 'send'): Promise<SendingResult> => {
    const { code, mail } = department;
    const [{ makeDraft }, { send }] = await Promise.all([
      import('../../../sending/makeDraft'),
      import('../../../sending/send'),
    ]);
    const { subject, html } = mail;
    const content = { subject, html, to: to.map((address) => ({ name: address, address })), cc: [] };
    return (how === 'draft' ? makeDraft : send)(context(), {
      purpose: `department ${code}`,
      content,
      attachments: [],
      fingerprint: await fingerprint([html, to.map((address) => address.toLowerCase()).toSorted()]),
      minutes,
      standing,
    });
  };
  const all = async (mails: readonly AddressedMail[], how: 'draft' | 'send'): Promise<void> => {
    for (const mail of mails) {
      const tell = (result: SendingResult | null) =>
        setResults((known) => ({ ...known, [mail.department.code]: result }));
      tell(null);
      tell(await one(mail, how).catch((): SendingResult => ({ kind: 'failed', failure: 'unknown' })));
    }
  };
  return {
    results,
    working: Object.values(results).includes(null),
    makeDrafts: (mails) => all(mails, 'draft'),
    send: (mails) => all(mails, 'send'),
  };
}
