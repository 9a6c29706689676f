import type { ListedAction } from '../../../actionList/listedAction';
import { toRemindOf } from '../../../actionList/reminders';
import { abbreviationOf } from '../../../departments/abbreviationOf';
import type { DepartmentResolver } from '../../../departments/department';
import { listMail } from '../../../documents/list/listMail';
import type { RenderedMail } from '../../../documents/mail/renderMail';
import { minutesLanguage } from '../../../language/language';
import { listMailWords } from '../../../language/words/listMail';
import { listReportOf } from '../listReportOf';

/** list: what the view shows. reminder: what is overdue or due in the coming week. */
export type DraftPurpose = 'list' | 'reminder';

/** A mail to one department. */
export interface DraftMail {
  readonly department: string;
  readonly actions: readonly ListedAction[];
  readonly mail: RenderedMail;
}

/** One mail for each department that has something to read, the most first. */
export function draftMails(
  purpose: DraftPurpose,
  actions: readonly ListedAction[],
  departments: DepartmentResolver,
  today: string,
): readonly DraftMail[] {
  const words = listMailWords[minutesLanguage];
  const meant = purpose === 'reminder' ? toRemindOf(actions, today) : actions;
  const codes = [...new Set(meant.map(({ department }) => department))];
  return codes
    .map((department) => {
      const own = meant.filter((action) => action.department === department);
      const title = words.title[purpose](abbreviationOf(department, departments));
      const report = listReportOf({ title, lead: words.lead[purpose] }, own, departments, today);
      return { department, actions: own, mail: listMail(report) };
    })
    .toSorted((one, other) => other.actions.length - one.actions.length);
}
