import { isOverdue, type ListedAction } from '../../actionList/listedAction';
import { abbreviationOf } from '../../departments/abbreviationOf';
import type { DepartmentResolver } from '../../departments/department';
import { listReportWords, type ListReport } from '../../documents/list/listReport';
import { listed, minutesLanguage } from '../../language/language';
import { actionListWords } from '../../language/words/actionList';
import { shareState } from './rows/shareFacts';

/** What is above a list that leaves the house. */
export interface ListTitle {
  readonly title: string;
  readonly lead: string;
}

/** Shares as a document says them: Dutch, whoever's window it is made in. */
export function listReportOf(
  { title, lead }: ListTitle,
  actions: readonly ListedAction[],
  departments: DepartmentResolver,
  today: string,
): ListReport {
  const words = actionListWords[minutesLanguage];
  const name = (code: string) => abbreviationOf(code, departments);
  return {
    title,
    lead,
    rows: actions.map((action) => ({
      department: name(action.department),
      title: action.title,
      due: action.due,
      agreedDue: action.agreedDue,
      state: shareState(action, today, words).text,
      isOverdue: isOverdue(action, today),
      meeting: action.meeting.title || listReportWords.list,
      meetingDate: action.meeting.date,
      item: [action.itemPath && words.item(action.itemPath), action.itemTitle].filter(Boolean).join(' '),
      together:
        action.others.length === 0 ? '' : words.together(listed(action.others.map(name), minutesLanguage)),
    })),
  };
}
