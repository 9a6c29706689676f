import { useSyncExternalStore } from 'react';
import { failureWords, type FailureSentence } from '../../language/words/failures';
import { openingWords } from '../../language/words/opening';
import type { SavedState } from '../../workspace/workspace';
import { useMeeting } from '../meeting';
import { Notice } from '../Notice';
import { useSigningIn } from '../opening/useSigningIn';
import { useWords } from '../parts';

/** Trouble with saving that the user can do something about, as a sentence with what to do. */
export function SavedNotice() {
  const { minutes } = useMeeting();
  const words = useWords(failureWords);
  const opening = useWords(openingWords);
  const state = useSyncExternalStore(
    (listener) => minutes.onSaved(listener),
    () => minutes.saved(),
  );
  const saveNow = () => void minutes.save().catch(() => undefined);
  const signingIn = useSigningIn(saveNow);
  const sentence = sentenceOf(state, words);
  if (!sentence) return null;
  const asks = state.kind === 'local' && (state.reason === 'signIn' || state.reason === 'consent');
  const text = signingIn.failed ?? [sentence.what, sentence.kept, sentence.next].join(' ');
  const action = asks
    ? { label: state.reason === 'signIn' ? opening.signIn : opening.allow, run: signingIn.ask }
    : { label: opening.retry, run: saveNow };
  return <Notice tone="warning" text={text} action={action} />;
}

/** Null while saving goes on by itself: being offline is no more than the mark in the header. */
export function sentenceOf(state: SavedState, words: (typeof failureWords)['nl']): FailureSentence | null {
  if (state.kind === 'memoryOnly') return words.memoryOnly;
  if (state.kind !== 'local') return null;
  if (state.reason === 'waiting' || state.reason === 'offline' || state.reason === 'unknown') return null;
  return words.saving[state.reason];
}
