import type { failureWords, FailureSentence } from '../../language/words/failures';
import type { SavedState } from '../../workspace/workspace';

/** Trouble with saving that the user can do something about. Null while saving goes on by itself: being offline is no more than the mark in the header. */
export function savedSentence(state: SavedState, words: (typeof failureWords)['nl']): FailureSentence | null {
  if (state.kind === 'saved' || state.kind === 'saving') return null;
  const byItself = ['waiting', 'offline', 'unknown'].includes(state.reason);
  const saving = byItself ? null : words.saving[state.reason];
  if (state.kind === 'local') return saving;
  const { what, kept, next } = words.memoryOnly;
  return {
    what: saving ? `${what} ${saving.what}` : what,
    kept,
    next: saving ? `${saving.next} ${next}` : next,
  };
}
