import { failureWords } from '../../language/words/failures';
import { useMeeting } from '../meeting';
import { FailureNotice } from '../FailureNotice';
import { useWords } from '../parts';
import { savedSentence } from './savedSentence';
import { useCalmState } from './useCalmState';

/** Trouble with saving that the user can do something about, as a sentence with what to do. */
export function SavedNotice() {
  const { minutes } = useMeeting();
  const words = useWords(failureWords);
  const state = useCalmState(minutes);
  const sentence = savedSentence(state, words);
  if (!sentence) return null;
  const reason = 'reason' in state ? state.reason : null;
  const text = [sentence.what, sentence.kept, sentence.next].join(' ');
  // What came of it is in the saved state.
  const saveNow = () => void minutes.save().catch(() => undefined);
  return <FailureNotice failure={reason} text={text} retry={saveNow} />;
}
