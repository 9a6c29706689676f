import { meetingsOf } from '../../actionList/view';
import { timeOfDay } from '../../language/dates';
import { actionListWords } from '../../language/words/actionList';
import { useLanguage, useWords } from '../parts';
import { useList } from './listContext';

/** How many meetings the list covers, and of when it is. */
export function Freshness() {
  const words = useWords(actionListWords);
  const language = useLanguage();
  const { list } = useList();
  const { readAt, progress, isReading, hasLooked } = list;
  const state =
    progress.read < progress.of
      ? words.readingOf(progress.read, progress.of)
      : readAt === null
        ? isReading || !hasLooked
          ? words.reading
          : words.notRead
        : words.asOf(timeOfDay(readAt, language));
  return <>{[words.meetings(meetingsOf(list.actions).length), state].join(' · ')}</>;
}
