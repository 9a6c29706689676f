import { weekdayName, weekdayOf } from '../../language/dates';
import type { Language } from '../../language/language';
import { actionWords } from '../../language/words/actions';
import type { Deadline } from '../../minutes/actionPoint';
import { weekdayDoubt } from '../../proposals/weekdayDoubt';

/** What is odd about the words of a deadline ("maandag 10 maart" on a Tuesday), in a sentence; null when nothing is. */
export function doubtSentence(deadline: Deadline, meetingDate: string, language: Language): string | null {
  const doubt = weekdayDoubt(deadline, meetingDate);
  const { weekdayDoubt: sentence } = actionWords[language];
  return doubt && sentence(weekdayName(doubt.said, language), weekdayOf(doubt.date, language));
}
