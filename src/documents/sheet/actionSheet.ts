import writeExcelFile from 'write-excel-file/universal';
import type { ReportAction } from '../report';
import { reportWords as words } from '../reportWords';
import { safeText } from '../safeText';
import { actionRows, columnHeadings } from './actionRows';

/** Longest text that a cell takes. */
const longestText = 32_767;

/** The action list as an Excel file. Whatever stands in an action is text there, never a formula; dates are dates. */
export async function actionSheet(actions: readonly ReportAction[]): Promise<Uint8Array<ArrayBuffer>> {
  const text = (value: string) => ({
    type: String,
    value: safeText(value).slice(0, longestText),
    wrap: true,
  });
  const rows = actionRows(actions).map(({ number, item, title, department, due, involved }) => [
    { type: Number, value: number },
    text(item),
    text(title),
    text(department),
    due === null ? null : { type: Date, value: new Date(`${due}T00:00:00Z`), format: 'd-m-yyyy' },
    text(involved),
  ]);
  const headings = columnHeadings.map((heading) => ({ value: heading, fontWeight: 'bold' as const }));
  const file = writeExcelFile([headings, ...rows], {
    sheet: words.actionList,
    columns: [5, 28, 60, 16, 13, 20].map((width) => ({ width })),
    stickyRowsCount: 1,
  });
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}
