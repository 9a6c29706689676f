import type { failureWords, FailureSentence } from '../../language/words/failures';
import type { SavedState } from '../../workspace/workspace';

/** Trouble with saving that the user can do something about. Null while saving goes on by itself: being offline is no more than the mark in the header. */
export function savedSentence(state: SavedState, words: (typeof failureWords)['nl']): FailureSentence | null {
  if (state.kind === 'memoryOnly') return words.memoryOnly;
  if (state.kind !== 'local') return null;
  if (state.reason === 'waiting' || state.reason === 'offline' || state.reason === 'unknown') return null;
  return words.saving[state.reason];
}
