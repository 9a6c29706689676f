import { htmlLines } from '../markup/htmlLines';
import { textOfLines } from './textOfLines';

/** The words of a page or message as plain text that keeps headings, lists and tables. Total, and linear in its length. */
export function textOfHtml(html: string): string {
  return textOfLines(htmlLines(html));
}
