import { useCallback, useState } from 'react';

/** A question for consent that waits for its answer. */
export interface ConsentQuestion {
  readonly scopes: readonly string[];
  answer(granted: boolean): void;
}

/** The question now open, if any, and the way to ask one. */
export function useConsent(): [ConsentQuestion | null, (scopes: readonly string[]) => Promise<boolean>] {
  const [question, setQuestion] = useState<ConsentQuestion | null>(null);
  const ask = useCallback(
    (scopes: readonly string[]) =>
      new Promise<boolean>((resolve) => {
        const answer = (granted: boolean) => {
          setQuestion(null);
          resolve(granted);
        };
        setQuestion({ scopes, answer });
      }),
    [],
  );
  return [question, ask];
}
