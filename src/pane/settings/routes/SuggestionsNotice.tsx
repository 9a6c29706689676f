import { Spinner } from '@fluentui/react-components';
import { failureWords } from '../../../language/words/failures';
import { openingWords } from '../../../language/words/opening';
import { settingsWords } from '../../../language/words/settings';
import { Notice } from '../../Notice';
import { useSigningIn } from '../../opening/useSigningIn';
import { useWords } from '../../parts';
import type { SuggestionsState } from './useSuggestions';

interface SuggestionsNoticeProps {
  readonly state: SuggestionsState;
  readonly retry: () => void;
}

/** What stands in place of the plans while they are not there: that they are coming, or why they are not. */
export function SuggestionsNotice({ state, retry }: SuggestionsNoticeProps) {
  const words = useWords(settingsWords);
  const opening = useWords(openingWords);
  const failures = useWords(failureWords);
  const signingIn = useSigningIn(retry);
  if (state.kind === 'ready') return null;
  if (state.kind === 'loading') return <Spinner size="tiny" label={words.loading} />;
  const asks = state.failure === 'signIn' || state.failure === 'consent';
  const { what, next } = failures.graph[state.failure];
  const label = state.failure === 'signIn' ? opening.signIn : asks ? opening.allow : opening.retry;
  return (
    <Notice
      tone="warning"
      text={signingIn.failed ?? `${words.failed} ${what} ${next}`}
      action={{ label, run: asks ? signingIn.ask : retry }}
    />
  );
}
