import type { ReportAction } from '../report';
import { reportWords as words } from '../reportWords';

/** A row for each department that has an action to do, so that a sheet can be filtered by department. */
export interface ActionRow {
  readonly number: number;
  readonly item: string;
  readonly title: string;
  readonly department: string;
  /** ISO date or null. */
  readonly due: string | null;
  readonly involved: string;
}

export const columnHeadings = [
  words.number,
  words.item,
  words.action,
  words.responsible,
  words.due,
  words.involvedHeading,
] as const;

/** The rows of an action list; an action that nobody has to do yet keeps its row. */
export function actionRows(actions: readonly ReportAction[]): readonly ActionRow[] {
  return actions.flatMap(
    ({ number, itemPath, itemTitle, title, departments, responsible, due, involved }) => {
      const item = [itemPath, itemTitle].filter(Boolean).join(' ');
      const owners = departments.length > 0 ? departments : [responsible];
      return owners.map((department) => ({ number, item, title, department, due, involved }));
    },
  );
}
