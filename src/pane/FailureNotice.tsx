import { openingWords } from '../language/words/opening';
import { Notice } from './Notice';
import { useSigningIn } from './opening/useSigningIn';
import { useWords } from './parts';

interface FailureNoticeProps {
  readonly failure: string | null;
  /** What went wrong, in the user's language. */
  readonly text: string;
  readonly retry: () => void;
}

/** What went wrong, and the one thing that helps most: signing in, allowing what was refused, or trying again. */
export function FailureNotice({ failure, text, retry }: FailureNoticeProps) {
  const words = useWords(openingWords);
  const signingIn = useSigningIn(retry);
  const ask = failure === 'signIn' ? words.signIn : failure === 'consent' ? words.allow : null;
  const action = { label: ask ?? words.retry, run: ask === null ? retry : signingIn.ask };
  // What stays out without the permission is still to be said.
  const said = signingIn.failed && failure === 'consent' ? `${signingIn.failed} ${text}` : signingIn.failed;
  return <Notice tone="warning" text={said ?? text} action={action} />;
}
