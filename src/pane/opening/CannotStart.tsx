import { openingWords } from '../../language/words/opening';
import { Notice } from '../Notice';
import { useWords } from '../parts';

/** The host did not answer or the configuration is wrong: loading the page again is all that helps. */
export function CannotStart() {
  const words = useWords(openingWords);
  return (
    <Notice
      tone="warning"
      text={`${words.failedHead}. ${words.failed}`}
      action={{ label: words.retry, run: () => location.reload() }}
    />
  );
}
