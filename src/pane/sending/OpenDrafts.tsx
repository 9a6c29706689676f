import type { Mailing, MailPurpose } from '../../delivery/mailing';
import { dayAndTime } from '../../language/dates';
import { sendingWords } from '../../language/words/sending';
import { Notice } from '../Notice';
import { useToday } from '../useToday';
import { useLanguage, useParts, useWords } from '../parts';

interface OpenDraftsProps {
  readonly mailings: readonly Mailing[];
  readonly purpose: MailPurpose;
}

/** Drafts of this mail that wait in a mailbox, or were being sent from one: before a second copy goes out, she knows of the first. */
export function OpenDrafts({ mailings, purpose }: OpenDraftsProps) {
  const words = useWords(sendingWords);
  const language = useLanguage();
  const today = useToday();
  const { host, signIn } = useParts();
  const me = signIn.user()?.username;
  const open = mailings.filter(
    (mailing) => mailing.purpose === purpose && (mailing.state === 'draft' || mailing.state === 'sending'),
  );
  return open.map(({ id, sender, claimedAt, webLink, state }) => {
    const when = dayAndTime(claimedAt, today, language);
    const isMine = sender === me;
    const text = isMine
      ? words.ownDraft(when)
      : words.theirs[state === 'draft' ? 'draft' : 'sending'](sender, when);
    const action = isMine && webLink ? { label: words.openDraft, run: () => host.openLink(webLink) } : null;
    return <Notice key={id} tone={isMine ? 'plain' : 'warning'} text={text} action={action} />;
  });
}
