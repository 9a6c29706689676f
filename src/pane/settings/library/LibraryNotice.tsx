import type { GraphFailure } from '../../../graph/graph';
import { failureWords } from '../../../language/words/failures';
import { libraryWords } from '../../../language/words/library';
import { FailureNotice } from '../../FailureNotice';
import { useWords } from '../../parts';

interface LibraryNoticeProps {
  /** What did not happen. */
  readonly what: string;
  readonly failure: GraphFailure;
  readonly retry: () => void;
}

/** Why a library could not be read or chosen, and what can be done. */
export function LibraryNotice({ what, failure, retry }: LibraryNoticeProps) {
  const failures = useWords(failureWords);
  const words = useWords(libraryWords);
  const general = failures.graph[failure];
  const why =
    failure in words.why ? words.why[failure as keyof typeof words.why] : `${general.what} ${general.next}`;
  return <FailureNotice failure={failure} text={`${what} ${why}`} retry={retry} />;
}
