import { useState } from 'react';
import type { SignInFailure } from '../../hosts/host';
import { openingWords } from '../../language/words/opening';
import { useParts, useWords } from '../parts';

export interface SigningIn {
  readonly ask: () => void;
  /** Why the last attempt did not work, as a sentence; null while it might. */
  readonly failed: string | null;
}

/** Who is signed in already was asked to allow something: breaking that off is no broken-off sign-in. */
export function sentenceOf(
  failure: SignInFailure,
  isSignedIn: boolean,
  words: (typeof openingWords)['nl'],
): string {
  const isRefused = failure === 'cancelled' || failure === 'interaction';
  return isSignedIn && isRefused ? words.notAllowed : words.signInFailed[failure];
}

/** Asks for what was refused, from a click, and goes on with `then` when it is given. */
export function useSigningIn(then: () => void): SigningIn {
  const { signIn } = useParts();
  const words = useWords(openingWords);
  const [failure, setFailure] = useState<SignInFailure | null>(null);
  const ask = () =>
    void signIn.askForMissing().then((result) => {
      setFailure(result);
      if (result === null) then();
    });
  const isSignedIn = signIn.user() !== null;
  return { ask, failed: failure && sentenceOf(failure, isSignedIn, words) };
}
