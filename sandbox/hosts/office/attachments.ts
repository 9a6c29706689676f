import { refuse, succeed, type Rest } from './asyncResult';
import type { LiveItem } from './openItem';
import type { Attachment } from './protocol';
import { refusals } from './refusals';

type Attachments = Pick<
  Office.MessageCompose,
  'addFileAttachmentFromBase64Async' | 'getAttachmentsAsync' | 'removeAttachmentAsync'
>;

const LONGEST_BASE64 = 34_865_152;
const MOST_ATTACHMENTS = 499;
const MOST_AT_ONCE = 3;

/** The attachments of a message that is written, with Outlook's limits. */
export function createAttachments(item: LiveItem): Attachments {
  let underWay = 0;
  const refusalOf = (base64: string) => {
    if (underWay >= MOST_AT_ONCE) return refusals.tooManyCalls;
    if (base64.startsWith('data:')) return refusals.attachmentType;
    if (base64.length > LONGEST_BASE64) return refusals.attachmentTooLarge;
    return item.current().attachments.length >= MOST_ATTACHMENTS ? refusals.tooManyAttachments : null;
  };
  return {
    addFileAttachmentFromBase64Async(base64: string, name: string, ...rest: Rest) {
      const refusal = refusalOf(base64);
      if (refusal) return refuse(rest, refusal);
      underWay += 1;
      setTimeout(() => {
        underWay -= 1;
        const attachment: Attachment = { id: crypto.randomUUID(), name, base64, isInline: isInline(rest) };
        item.edit({ attachments: [...item.current().attachments, attachment] });
        succeed(rest, attachment.id);
      });
    },
    getAttachmentsAsync: (...rest: Rest) => succeed(rest, item.current().attachments.map(compose)),
    removeAttachmentAsync(id: string, ...rest: Rest) {
      const { attachments } = item.current();
      const left = attachments.filter((attachment) => attachment.id !== id);
      if (left.length === attachments.length) return refuse(rest, refusals.noSuchAttachment);
      item.edit({ attachments: left });
      succeed(rest, undefined);
    },
  };
}

function isInline(rest: Rest): boolean {
  return rest.some(
    (argument) =>
      typeof argument === 'object' && argument !== null && 'isInline' in argument && !!argument.isInline,
  );
}

function compose({ id, name, base64, isInline }: Attachment): Office.AttachmentDetailsCompose {
  return {
    id,
    name,
    isInline,
    size: Math.floor((base64.length * 3) / 4),
    attachmentType: 'file' as Office.MailboxEnums.AttachmentType,
  } as Office.AttachmentDetailsCompose;
}
