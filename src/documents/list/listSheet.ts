import writeExcelFile from 'write-excel-file/universal';
import { safeText } from '../safeText';
import { csvText } from '../sheet/csv';
import { listReportWords as words, type ListReport, type ListReportRow } from './listReport';

const columns = [
  'department',
  'title',
  'due',
  'agreedDue',
  'state',
  'meeting',
  'meetingDate',
  'item',
  'together',
] as const satisfies readonly (keyof ListReportRow)[];

const dates: ReadonlySet<string> = new Set(['due', 'agreedDue', 'meetingDate']);
const widths: Readonly<Record<(typeof columns)[number], number>> = {
  department: 14,
  title: 60,
  due: 13,
  agreedDue: 18,
  state: 22,
  meeting: 34,
  meetingDate: 18,
  item: 28,
  together: 24,
};

/** Longest text that a cell takes. */
const longestText = 32_767;

/** The list as an Excel file, a row a department's share. Whatever stands in an action is text there, never a formula; dates are dates. */
export async function listSheet({ rows }: ListReport): Promise<Uint8Array<ArrayBuffer>> {
  const headings = columns.map((column) => ({ value: words.columns[column], fontWeight: 'bold' as const }));
  const cells = rows.map((row) => columns.map((column) => cellOf(column, row[column] ?? '')));
  const file = writeExcelFile([headings, ...cells], {
    sheet: words.list,
    columns: columns.map((column) => ({ width: widths[column] })),
    stickyRowsCount: 1,
  });
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

/** The same as text with semicolons. */
export function listCsv({ rows }: ListReport): string {
  const headings = columns.map((column) => words.columns[column]);
  return csvText([headings, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);
}

function cellOf(column: (typeof columns)[number], value: string) {
  if (dates.has(column) && value !== '') {
    return { type: Date, value: new Date(`${value}T00:00:00Z`), format: 'd-m-yyyy' };
  }
  return { type: String, value: safeText(value).slice(0, longestText), wrap: true };
}
