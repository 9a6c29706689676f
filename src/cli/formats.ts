import { neutralStyle } from '../documents/houseStyle';
import { renderMail } from '../documents/mail/renderMail';
import type { Report } from '../documents/report';
import { actionCsv } from '../documents/sheet/actionCsv';
import { actionSheet } from '../documents/sheet/actionSheet';
import { renderWord } from '../documents/word/renderWord';

/** What `render` writes, by the name it is asked for. Sheets hold the action list; json is the document before it has a form. */
export const formats = {
  docx: (report: Report) => renderWord(report, neutralStyle),
  html: async (report: Report) => wholeMail(report).html,
  txt: async (report: Report) => wholeMail(report).text,
  csv: async (report: Report) => actionCsv(report.actions),
  xlsx: (report: Report) => actionSheet(report.actions),
  json: async (report: Report) => `${JSON.stringify(report, null, 2)}\n`,
};

/** True for a name that `formats` has. */
export function isFormat(name: string): name is keyof typeof formats {
  return Object.hasOwn(formats, name);
}

function wholeMail(report: Report) {
  return renderMail({ report, form: 'full', greeting: '', changes: null, hasAttachment: false });
}
