import { decodeText } from './decodeText';
import { FileError } from './fileError';
import { textOfHtml } from './textOfHtml';

/** Bytes of the largest file that is read: minutes with pictures stay far below it. */
const MOST_BYTES = 25_000_000;
/** Characters of the longest text that is handed on. */
const MOST_CHARACTERS = 10_000_000;

/**
 * The text of a document, by the kind its name tells: .docx, .html, .eml, or plain text. Headings, lists and tables stay to
 * be seen in it. Throws only `FileError`, whatever the bytes hold. What Word and mail need is loaded when it is needed.
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<string> {
  if (bytes.length === 0) throw new FileError('empty');
  if (bytes.length > MOST_BYTES) throw new FileError('tooLarge');
  const text = await textOf(/\.([a-z]{2,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '', bytes);
  if (text.length > MOST_CHARACTERS) throw new FileError('tooLarge');
  if (text.trim() === '') throw new FileError('empty');
  return text;
}

async function textOf(kind: string, bytes: Uint8Array): Promise<string> {
  if (kind === 'docx') return (await import('./wordText')).wordText(bytes);
  if (kind === 'eml') return (await import('./mailText')).mailText(bytes);
  if (isBinary(bytes)) throw new FileError('unknownKind');
  const text = decodeText(bytes);
  return kind === 'html' || kind === 'htm' ? textOfHtml(text) : text;
}

/** Formats that are written in letters, and are still no text to read. */
const WRITTEN = ['%PDF', '{\\rtf'];

/** Word's old format, archives and pictures hold zeros; UTF-16 text does too, behind its mark. */
function isBinary(bytes: Uint8Array): boolean {
  const start = [...bytes.subarray(0, 512)];
  const marked = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  const letters = String.fromCharCode(...start.slice(0, 5));
  return WRITTEN.some((begin) => letters.startsWith(begin)) || (!marked && start.includes(0));
}
