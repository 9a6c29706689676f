import { useState } from 'react';
import type { ActionChange } from '../../../actionList/actionChange';
import type { ListedAction } from '../../../actionList/listedAction';
import { actionShareWords } from '../../../language/words/actionShare';
import { failureWords } from '../../../language/words/failures';
import type { ChangeOutcome } from '../../../tracking/tracker';
import { useWords } from '../../parts';
import { changeSentence } from './changeSentence';
import { useList } from '../listContext';

/** A change of one share, as it goes. */
export interface Changing {
  readonly working: boolean;
  /** Why it was not made, or null. */
  readonly trouble: string | null;
  /** Whether the trouble is one that signing in or allowing takes away. */
  readonly asks: 'signIn' | 'consent' | null;
  /** Resolves to whether it was made. */
  readonly run: (change: ActionChange) => Promise<boolean>;
  /** Tries the last change again. */
  readonly again: () => void;
}

/** Brings changes of one share to Planner and says what came of them. */
export function useChange(action: ListedAction): Changing {
  const words = useWords(actionShareWords);
  const failures = useWords(failureWords);
  const { tracker } = useList();
  const [working, setWorking] = useState(false);
  const [last, setLast] = useState<ActionChange | null>(null);
  const [outcome, setOutcome] = useState<ChangeOutcome | null>(null);
  const run = async (change: ActionChange): Promise<boolean> => {
    setLast(change);
    setWorking(true);
    const result = await tracker.change(action, change);
    setOutcome(result);
    setWorking(false);
    return result.kind === 'changed' || result.kind === 'notPosted';
  };
  const failure = outcome?.kind === 'failed' ? outcome.failure : null;
  return {
    working,
    trouble: outcome && changeSentence(outcome, words, failures),
    asks: failure === 'signIn' || failure === 'consent' ? failure : null,
    run,
    again: () => last && void run(last),
  };
}
