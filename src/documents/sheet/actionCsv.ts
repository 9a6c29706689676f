import type { ReportAction } from '../report';
import { actionRows, columnHeadings } from './actionRows';
import { csvText } from './csv';

/** The action list with semicolons between the columns, as Dutch spreadsheets read it. */
export function actionCsv(actions: readonly ReportAction[]): string {
  const rows = actionRows(actions).map(({ number, item, title, department, due, involved }) => [
    String(number),
    item,
    title,
    department,
    due ?? '',
    involved,
  ]);
  return csvText([columnHeadings, ...rows]);
}
