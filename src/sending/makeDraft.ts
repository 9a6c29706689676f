import { exclusively } from '../workspace/exclusively';
import { draftOnce } from './draftOnce';
import { lockOf, type Mail, type SendingContext, type SendingResult } from './sending';

/**
 * Puts the mail in Drafts, with its attachments, once: pressed again, it gives the same draft. What she changed in it in Outlook stays.
 * Rejects only when the program is wrong.
 */
export function makeDraft(context: SendingContext, mail: Mail): Promise<SendingResult> {
  return exclusively(lockOf(context), (isAloneOnDevice) => draftOnce({ context, mail, isAloneOnDevice }));
}
