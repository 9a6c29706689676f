import { openingWords } from '../../language/words/opening';
import { sendingWords } from '../../language/words/sending';
import type { SendingFailure } from '../../sending/sending';
import { listed } from '../../language/language';
import { Notice } from '../Notice';
import { useSigningIn } from '../opening/useSigningIn';
import { useLanguage, useParts, useWords } from '../parts';
import { sentAt } from './sentAt';
import type { SendingState } from './useSending';

interface SendingReportProps {
  readonly state: SendingState;
  readonly retry: () => void;
}

/** What came of the last press: one sentence, and the one thing that helps most. */
export function SendingReport({ state, retry }: SendingReportProps) {
  const words = useWords(sendingWords);
  const language = useLanguage();
  const { host } = useParts();
  switch (state.kind) {
    case 'idle':
      return null;
    case 'working':
      return <Notice tone="plain" text={words.working} action={null} />;
    case 'failed':
      return <Notice tone="warning" text={words.noDocument} action={null} />;
    case 'inserted': {
      const parts = listed(
        state.refused.map((part) => words.parts[part]),
        language,
      );
      return parts ? (
        <Notice tone="warning" text={words.notInserted(parts)} action={null} />
      ) : (
        <Notice tone="plain" text={words.inserted} action={null} />
      );
    }
    case 'ended': {
      const { result } = state;
      if (result.kind === 'failed') return <Failure failure={result.failure} retry={retry} />;
      const { webLink, to, cc } = result.mailing;
      if (result.kind === 'draft') {
        const action = webLink ? { label: words.openDraft, run: () => host.openLink(webLink) } : null;
        return <Notice tone="plain" text={words.draftMade} action={action} />;
      }
      const when = sentAt(result.mailing, language);
      const text = result.kind === 'sent' ? words.sent : words.sentBefore(when, to.length + cc.length);
      return <Notice tone="plain" text={text} action={null} />;
    }
  }
}

function Failure({ failure, retry }: { readonly failure: SendingFailure; readonly retry: () => void }) {
  const words = useWords(sendingWords);
  const opening = useWords(openingWords);
  const signingIn = useSigningIn(retry);
  const { what, kept, next } = words.failures[failure];
  const asks = failure === 'signIn' || failure === 'consent';
  const action = asks
    ? { label: failure === 'signIn' ? opening.signIn : opening.allow, run: signingIn.ask }
    : { label: opening.retry, run: retry };
  return <Notice tone="warning" text={signingIn.failed ?? `${what} ${kept} ${next}`} action={action} />;
}
