import type { actionShareWords } from '../../../language/words/actionShare';
import type { failureWords } from '../../../language/words/failures';
import type { ChangeOutcome } from '../../../tracking/tracker';

/** What the user is told of a change; null when the list itself shows that it was made. */
export function changeSentence(
  outcome: ChangeOutcome,
  words: (typeof actionShareWords)['nl'],
  failures: (typeof failureWords)['nl'],
): string | null {
  switch (outcome.kind) {
    case 'changed':
      return null;
    case 'changedMeanwhile':
    case 'gone':
      return words[outcome.kind];
    case 'failed': {
      if (outcome.failure === 'notSaved') return words.notChanged(words.notSaved, words.tryAgain);
      const { what } = failures.graph[outcome.failure];
      return words.notChanged(what, words.tryAgain);
    }
    case 'notPosted':
      return words.notPosted(failures.posting[outcome.failure].what);
  }
}
