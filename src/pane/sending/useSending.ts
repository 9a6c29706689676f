import { useEffect, useState } from 'react';
import { base64 } from '../../graph/base64';
import type { MailAddress, MailAttachment } from '../../graph/mail';
import type { ComposePart } from '../../hosts/host';
import type { Mail, SendingResult } from '../../sending/sending';
import { useMeeting } from '../meeting';
import { useParts } from '../parts';
import { useHouseStyle } from '../settings/houseStyle/useHouseStyle';
import { attachedForms, type MailChoice } from './mailChoice';
import { fingerprintOf, type OutgoingMail } from './outgoingMail';
import { makeFile } from './files/makeFile';
import { useSendingContext } from './useSendingContext';

export type SendingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'ended'; readonly result: SendingResult }
  | { readonly kind: 'inserted'; readonly refused: readonly ComposePart[] }
  /** The document could not be made, or something went wrong that nobody foresaw. */
  | { readonly kind: 'failed' };

export interface Sending {
  readonly state: SendingState;
  readonly makeDraft: () => Promise<void>;
  readonly send: () => Promise<void>;
  /** Into the message that is being written beside the pane. */
  readonly insert: () => Promise<void>;
}

/** Does what is asked with the mail as it is previewed, and knows what came of it. */
export function useSending(outgoing: OutgoingMail, choice: MailChoice): Sending {
  const { host } = useParts();
  const { minutes } = useMeeting();
  const [style] = useHouseStyle();
  const [state, setState] = useState<SendingState>({ kind: 'idle' });

  const context = useSendingContext();

  // A draft that was sent from Outlook meanwhile is known as sent; what cannot be read now is read the next time.
  useEffect(() => {
    const { mailings } = minutes.document;
    if (mailings().length === 0) return;
    void import('../../sending/readMailings')
      .then(({ readMailings }) => readMailings(context()))
      .catch(() => undefined);
  }, [minutes, context]);

  const attempt = async (work: () => Promise<SendingState>): Promise<void> => {
    setState({ kind: 'working' });
    setState(await work().catch((): SendingState => ({ kind: 'failed' })));
  };

  const mail = async (): Promise<Mail> => ({
    purpose: choice.kind,
    content: {
      subject: outgoing.mail.subject,
      html: outgoing.mail.html,
      to: outgoing.to.map(addressOf),
      cc: outgoing.cc.map(addressOf),
    },
    attachments: await attachments(),
    fingerprint: await fingerprintOf(outgoing, choice),
    minutes: outgoing.minutes,
    standing: outgoing.standing,
  });

  const attachments = (): Promise<readonly MailAttachment[]> =>
    Promise.all(attachedForms(choice).map((form) => makeFile(outgoing.report, style, form)));

  return {
    state,
    makeDraft: () =>
      attempt(async () => {
        const { makeDraft } = await import('../../sending/makeDraft');
        return { kind: 'ended', result: await makeDraft(context(), await mail()) };
      }),
    send: () =>
      attempt(async () => {
        const { send } = await import('../../sending/send');
        return { kind: 'ended', result: await send(context(), await mail()) };
      }),
    insert: () =>
      attempt(async () => {
        const files = await attachments();
        const refused = await host.insertMail({
          ...outgoing.mail,
          to: outgoing.to.map(addressOf),
          cc: outgoing.cc.map(addressOf),
          attachments: files.map(({ name, bytes }) => ({ name, base64: base64(bytes) })),
        });
        return refused ? { kind: 'inserted', refused } : { kind: 'failed' };
      }),
  };
}

function addressOf({ name, address }: MailAddress): MailAddress {
  return { name, address };
}
