import { safeText } from '../safeText';

/** By this mark a spreadsheet knows the file's encoding. */
const byteOrderMark = '\uFEFF';

/** What a spreadsheet would take for a formula. https://owasp.org/www-community/attacks/CSV_Injection */
const formula = /^[=+\-@\t\r]/;

/** Rows with semicolons between the columns, as Dutch spreadsheets read them. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((values) => `${values.map(quoted).join(';')}\r\n`).join('');
}

function quoted(value: string): string {
  const text = safeText(value);
  const harmless = formula.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
