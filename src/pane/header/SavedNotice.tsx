import { failureWords } from '../../language/words/failures';
import { openingWords } from '../../language/words/opening';
import { useMeeting } from '../meeting';
import { Notice } from '../Notice';
import { useSigningIn } from '../opening/useSigningIn';
import { useWords } from '../parts';
import { savedSentence } from './savedSentence';
import { useCalmState } from './useCalmState';

/** Trouble with saving that the user can do something about, as a sentence with what to do. */
export function SavedNotice() {
  const { minutes } = useMeeting();
  const words = useWords(failureWords);
  const opening = useWords(openingWords);
  const state = useCalmState(minutes);
  const saveNow = () => void minutes.save().catch(() => undefined);
  const signingIn = useSigningIn(saveNow);
  const sentence = savedSentence(state, words);
  if (!sentence) return null;
  const reason = 'reason' in state ? state.reason : null;
  const text = signingIn.failed ?? [sentence.what, sentence.kept, sentence.next].join(' ');
  const action =
    reason === 'signIn' || reason === 'consent'
      ? { label: reason === 'signIn' ? opening.signIn : opening.allow, run: signingIn.ask }
      : { label: opening.retry, run: saveNow };
  return <Notice tone="warning" text={text} action={action} />;
}
