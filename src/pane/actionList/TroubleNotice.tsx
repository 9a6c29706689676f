import { abbreviationOf } from '../../departments/abbreviationOf';
import { listed } from '../../language/language';
import { actionListWords } from '../../language/words/actionList';
import { failureWords } from '../../language/words/failures';
import { FailureNotice } from '../FailureNotice';
import { useLanguage, useWords } from '../parts';
import { useList } from './listContext';

/** What of the list could not be brought up to date. What was known before still stands in it. */
export function TroubleNotice() {
  const words = useWords(actionListWords);
  const failures = useWords(failureWords);
  const language = useLanguage();
  const { list, tracker, departments } = useList();
  const { trouble } = list;
  if (!trouble || list.isReading) return null;
  const failure = trouble.folder ?? trouble.departments[0]?.failure ?? null;
  const names = trouble.departments.map(({ department }) => abbreviationOf(department, departments));
  const text = [
    failure && failures.graph[failure].what,
    trouble.folder !== null && words.folderUnread,
    trouble.files.length > 0 &&
      words.filesUnread(
        listed(
          trouble.files.map(({ name }) => name),
          language,
        ),
      ),
    names.length > 0 && words.departmentsUnread(listed([...new Set(names)], language)),
  ]
    .filter(Boolean)
    .join(' ');
  return <FailureNotice failure={failure} text={text} retry={() => void tracker.refresh()} />;
}
