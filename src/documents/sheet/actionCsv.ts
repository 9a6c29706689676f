import type { ReportAction } from '../report';
import { safeText } from '../safeText';
import { actionRows, columnHeadings } from './actionRows';

/** By this mark a spreadsheet knows the file's encoding. */
const byteOrderMark = '\uFEFF';

/** What a spreadsheet would take for a formula. https://owasp.org/www-community/attacks/CSV_Injection */
const formula = /^[=+\-@\t\r]/;

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
  return byteOrderMark + [columnHeadings, ...rows].map(csvLine).join('');
}

function csvLine(values: readonly string[]): string {
  return `${values.map(quoted).join(';')}\r\n`;
}

function quoted(value: string): string {
  const text = safeText(value);
  const harmless = formula.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
