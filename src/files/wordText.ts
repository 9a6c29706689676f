import { FileError } from './fileError';
import { textOfLines } from './textOfLines';
import { wordLines } from './wordLines';
import { wordNumbering } from './wordNumbering';
import { wordParts } from './wordParts';
import { wordStyles } from './wordStyles';

/**
 * A Word document (.docx) as text with its headings, numbers, lists and tables. Read from its own parts: the libraries that
 * turn Word into HTML lose the numbers before headings, and with them the agenda.
 */
export function wordText(bytes: Uint8Array): string {
  const parts = wordParts(bytes);
  const document = parts.get('word/document.xml');
  if (document === undefined) throw new FileError('broken');
  const styles = wordStyles(parts.get('word/styles.xml') ?? '');
  const nextLabel = wordNumbering(parts.get('word/numbering.xml') ?? '');
  return textOfLines(wordLines(document, styles, nextLabel));
}
