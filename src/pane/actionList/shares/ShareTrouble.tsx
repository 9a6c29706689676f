import { openingWords } from '../../../language/words/opening';
import { Notice } from '../../Notice';
import { useSigningIn } from '../../opening/useSigningIn';
import { useWords } from '../../parts';
import type { Changing } from './useChange';

interface ShareTroubleProps {
  readonly changing: Changing;
  readonly trouble: string;
}

/** Why a change was not made, and what helps. */
export function ShareTrouble({ changing, trouble }: ShareTroubleProps) {
  const words = useWords(openingWords);
  const { asks, again } = changing;
  const signingIn = useSigningIn(again);
  const action = asks ? { label: asks === 'signIn' ? words.signIn : words.allow, run: signingIn.ask } : null;
  return <Notice tone="warning" text={signingIn.failed ?? trouble} action={action} />;
}
