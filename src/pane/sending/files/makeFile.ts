import type { HouseStyle } from '../../../documents/houseStyle';
import type { Report } from '../../../documents/report';
import type { MailAttachment } from '../../../graph/mail';

/** What a document can be made as; the sheets hold its actions. */
export type FileForm = 'docx' | 'xlsx' | 'csv';

const types: Record<FileForm, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
};

/** The forms that a document of this kind has. */
export function formsOf({ kind }: Pick<Report, 'kind'>): readonly FileForm[] {
  return kind === 'actions' ? ['docx', 'xlsx', 'csv'] : ['docx'];
}

/** The document as a file, under a name that any drive takes. */
export async function makeFile(report: Report, style: HouseStyle, form: FileForm): Promise<MailAttachment> {
  const bytes = await bytesOf(report, style, form);
  return { name: `${fileName(report.title)}.${form}`, contentType: types[form], bytes };
}

/** The library for each form is fetched when it is first wanted. */
async function bytesOf(report: Report, style: HouseStyle, form: FileForm): Promise<Uint8Array<ArrayBuffer>> {
  switch (form) {
    case 'docx':
      return (await import('../../../documents/word/renderWord')).renderWord(report, style);
    case 'xlsx':
      return (await import('../../../documents/sheet/actionSheet')).actionSheet(report.actions);
    case 'csv':
      return new TextEncoder().encode(
        (await import('../../../documents/sheet/actionCsv')).actionCsv(report.actions),
      );
  }
}

/** Without the characters that OneDrive and Windows refuse, or that turn what stands behind them round; at most a hundred long. */
function fileName(title: string): string {
  const plain = title
    .toWellFormed()
    .replace(/[\\/:*?"<>|#%\p{Cc}\p{Bidi_Control}\uFFFD\uFFFE\uFFFF]/gu, ' ')
    .replace(/\s+/gu, ' ');
  const name = plain
    .trim()
    .slice(0, 100)
    .replace(/[\uD800-\uDBFF]$/, '');
  return name.replace(/[. ]+$/u, '') || 'Verslag';
}
