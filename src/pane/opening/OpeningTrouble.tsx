import { openingWords } from '../../language/words/opening';
import { Notice } from '../Notice';
import { useWords } from '../parts';
import type { NoMeetingReason } from './afterOpening';
import { useSigningIn } from './useSigningIn';

interface OpeningTroubleProps {
  readonly reason: NoMeetingReason;
  readonly retry: () => void;
}

/** What went wrong with the calendar while the copy on this device is already open. Typing goes on below it. */
export function OpeningTrouble({ reason, retry }: OpeningTroubleProps) {
  const words = useWords(openingWords);
  const signingIn = useSigningIn(retry);
  const asks = reason === 'signIn' || reason === 'consent';
  const label = reason === 'signIn' ? words.signIn : reason === 'consent' ? words.allow : words.retry;
  const text = signingIn.failed ?? words.reason[reason].what;
  return (
    <Notice
      tone="plain"
      text={`${text} ${words.keepTyping}`}
      action={{ label, run: asks ? signingIn.ask : retry }}
    />
  );
}
