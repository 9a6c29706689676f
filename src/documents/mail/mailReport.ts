import type { Change } from '../../minutes/changes';
import { listed } from '../../language/language';
import type { Report, ReportAction } from '../report';
import { reportWords as words } from '../reportWords';

/** How much of the minutes stands in the mail itself. */
export type MailForm = 'short' | 'full';

/** What a mail says, and how much of it. */
export interface MailRequest {
  readonly report: Report;
  readonly form: MailForm;
  /** Her own words above it; "" for none. */
  readonly greeting: string;
  /** What differs from the version that was sent before; null for the first. */
  readonly changes: readonly Change[] | null;
  /** Whether a document goes with it. */
  readonly hasAttachment: boolean;
}

/** One department's actions. */
export interface DepartmentActions {
  readonly department: string;
  readonly actions: readonly ReportAction[];
}

/**
 * The actions by department, in the order in which departments are first named; who has none to do is not there. What
 * nobody has to do yet comes last: no action is left out.
 */
export function byDepartment(actions: readonly ReportAction[]): readonly DepartmentActions[] {
  const departments = [...new Set(actions.flatMap((action) => action.departments))];
  const owned = departments.map((department) => ({
    department,
    actions: actions.filter((action) => action.departments.includes(department)),
  }));
  const ownerless = actions.filter((action) => action.departments.length === 0);
  return ownerless.length === 0 ? owned : [...owned, { department: words.ownerless, actions: ownerless }];
}

/** Who else has it to do, as one department reads it: "samen met SZW", "VWS, daarna BZK"; and who is involved. */
export function actionRemarks(
  { share, departments, responsible, involved }: ReportAction,
  department: string,
): readonly string[] {
  const others = departments.filter((other) => other !== department);
  const together = others.length > 0 ? words.together(listed(others, 'nl')) : '';
  const shared = share === 'joint' ? together : responsible;
  return [departments.length === 0 ? '' : shared, involved && words.involved(involved)].filter(Boolean);
}

/** A report with only what one department has to do, for a mail to its coordinators. */
export function ofDepartment(report: Report, department: string): Report {
  return {
    ...report,
    title: words.actionsFor(department, report.title.charAt(0).toLowerCase() + report.title.slice(1)),
    decisions: [],
    carried: report.carried.filter((action) => action.departments.includes(department)),
    actions: report.actions.filter((action) => action.departments.includes(department)),
  };
}
