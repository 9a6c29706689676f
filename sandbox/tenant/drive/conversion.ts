import type { Call } from '../protocol/call';
import { contentOf } from './answer';
import type { DriveItem } from './store';
import { option } from '../protocol/odata';
import { Refusal } from '../protocol/refusal';

/** Kinds of file that Graph converts, as far as anybody here asks for one. */
const convertible = /\.(docx?|xlsx?|csv|rtf|odt)$/i;

/** The file as a pdf: a page that says which file it was. */
export function pdfOf(call: Call, item: DriveItem): Buffer {
  const format = option(call, 'format');
  if (format !== 'pdf' || !convertible.test(item.name) || !call.state.habits.convertsToPdf) {
    throw new Refusal(406, 'notSupported', 'The requested format is not supported for this item.');
  }
  return Buffer.from(`%PDF-1.7\n% ${item.id} ${contentOf(item).length}\n%%EOF\n`);
}
