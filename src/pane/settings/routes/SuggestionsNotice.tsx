import { Spinner } from '@fluentui/react-components';
import { failureWords } from '../../../language/words/failures';
import { settingsWords } from '../../../language/words/settings';
import { FailureNotice } from '../../FailureNotice';
import { useWords } from '../../parts';
import type { Loaded } from '../../useLoaded';

interface SuggestionsNoticeProps {
  readonly state: Loaded<unknown>;
  readonly retry: () => void;
}

/** What stands in place of the plans while they are not there: that they are coming, or why they are not. */
export function SuggestionsNotice({ state, retry }: SuggestionsNoticeProps) {
  const words = useWords(settingsWords);
  const failures = useWords(failureWords);
  if (state.kind === 'ready') return null;
  if (state.kind === 'loading') return <Spinner size="tiny" label={words.loading} />;
  const { what, next } = failures.graph[state.failure];
  return <FailureNotice failure={state.failure} text={`${words.failed} ${what} ${next}`} retry={retry} />;
}
