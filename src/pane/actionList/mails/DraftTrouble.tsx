import { openingWords } from '../../../language/words/opening';
import { sendingWords } from '../../../language/words/sending';
import type { SendingFailure } from '../../../sending/sending';
import { Notice } from '../../Notice';
import { useSigningIn } from '../../opening/useSigningIn';
import { useWords } from '../../parts';

interface DraftTroubleProps {
  readonly failure: SendingFailure;
  readonly again: () => void;
}

/** Why a draft was not made, and what helps. */
export function DraftTrouble({ failure, again }: DraftTroubleProps) {
  const words = useWords(sendingWords);
  const opening = useWords(openingWords);
  const signingIn = useSigningIn(again);
  const { what, next } = words.failures[failure];
  const asks = failure === 'signIn' || failure === 'consent';
  const action = asks
    ? { label: failure === 'signIn' ? opening.signIn : opening.allow, run: signingIn.ask }
    : { label: opening.retry, run: again };
  return <Notice tone="warning" text={signingIn.failed ?? `${what} ${next}`} action={action} />;
}
