import { readDeadline } from '../../../dutch/deadline/readDeadline';
import { readPassage } from '../../../dutch/readPassage';
import { doubtSentence } from '../../actions/doubtSentence';
import type { Reading } from './reading';

/** Everything the editor reads Dutch with: import it late, and only from here. */
export const dutchReading: Reading = {
  readPassage,
  readDeadline(phrase, meeting) {
    const found = readDeadline(phrase, meeting);
    return found && { date: found.due, words: found.words };
  },
  doubtSentence,
};
