import type { Change } from '../../minutes/changes';
import type { Report, ReportAction } from '../report';

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

/** The actions by department, in the order in which departments are first named; who has none to do is not there. */
export function byDepartment(actions: readonly ReportAction[]): readonly DepartmentActions[] {
  const departments = [...new Set(actions.flatMap((action) => action.departments))];
  return departments.map((department) => ({
    department,
    actions: actions.filter((action) => action.departments.includes(department)),
  }));
}

/** A report with only what one department has to do, for a mail to its coordinators. */
export function ofDepartment(report: Report, department: string): Report {
  return {
    ...report,
    decisions: [],
    actions: report.actions.filter((action) => action.departments.includes(department)),
  };
}
