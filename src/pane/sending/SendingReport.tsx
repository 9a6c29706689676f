import { sendingWords } from '../../language/words/sending';
import { listed } from '../../language/language';
import { FailureNotice } from '../FailureNotice';
import { Notice } from '../Notice';
import { useLanguage, useParts, useWords } from '../parts';
import { sentAt } from './sentAt';
import type { SendingState } from './useSending';
import { useToday } from '../useToday';

interface SendingReportProps {
  readonly state: SendingState;
  readonly retry: () => void;
}

/** What came of the last press: one sentence, and the one thing that helps most. */
export function SendingReport({ state, retry }: SendingReportProps) {
  const words = useWords(sendingWords);
  const language = useLanguage();
  const today = useToday();
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
      if (result.kind === 'failed') {
        const { what, kept, next } = words.failures[result.failure];
        return <FailureNotice failure={result.failure} text={`${what} ${kept} ${next}`} retry={retry} />;
      }
      const { webLink, to, cc } = result.mailing;
      if (result.kind === 'draft') {
        const action = webLink ? { label: words.openDraft, run: () => host.openLink(webLink) } : null;
        return <Notice tone="plain" text={words.draftMade} action={action} />;
      }
      const when = sentAt(result.mailing, today, language);
      const text = result.kind === 'sent' ? words.sent : words.sentBefore(when, to.length + cc.length);
      return <Notice tone="plain" text={text} action={null} />;
    }
  }
}
