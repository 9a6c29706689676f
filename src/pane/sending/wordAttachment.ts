import type { HouseStyle } from '../../documents/houseStyle';
import type { Report } from '../../documents/report';
import type { MailAttachment } from '../../graph/mail';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The document as a Word file, under a name that any drive takes. The library for it is fetched when it is first wanted. */
export async function wordAttachment(report: Report, style: HouseStyle): Promise<MailAttachment> {
  const { renderWord } = await import('../../documents/word/renderWord');
  const bytes = await renderWord(report, style);
  return { name: `${fileName(report.title)}.docx`, contentType: wordType, bytes };
}

/** Without the characters that OneDrive and Windows refuse; at most a hundred long. */
export function fileName(title: string): string {
  const plain = title.replace(/[\\/:*?"<>|#%\p{Cc}]/gu, ' ').replace(/\s+/gu, ' ');
  return plain.trim().slice(0, 100).trim().replace(/\.+$/u, '') || 'Verslag';
}
