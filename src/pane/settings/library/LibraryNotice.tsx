import type { GraphFailure } from '../../../graph/graph';
import { failureWords } from '../../../language/words/failures';
import { libraryWords } from '../../../language/words/library';
import { openingWords } from '../../../language/words/opening';
import { Notice } from '../../Notice';
import { useSigningIn } from '../../opening/useSigningIn';
import { useWords } from '../../parts';

interface LibraryNoticeProps {
  /** What did not happen. */
  readonly what: string;
  readonly failure: GraphFailure;
  readonly retry: () => void;
}

/** Why a library could not be read or chosen, and what can be done. */
export function LibraryNotice({ what, failure, retry }: LibraryNoticeProps) {
  const opening = useWords(openingWords);
  const failures = useWords(failureWords);
  const words = useWords(libraryWords);
  const signingIn = useSigningIn(retry);
  const asks = failure === 'signIn' || failure === 'consent';
  const general = failures.graph[failure];
  const why =
    failure in words.why ? words.why[failure as keyof typeof words.why] : `${general.what} ${general.next}`;
  const label = failure === 'signIn' ? opening.signIn : asks ? opening.allow : opening.retry;
  return (
    <Notice
      tone="warning"
      text={signingIn.failed ?? `${what} ${why}`}
      action={{ label, run: asks ? signingIn.ask : retry }}
    />
  );
}
